/** Country, then its other names, people and seat of government, folded; `_` for a space. A capital speaks for its government. */
const COUNTRIES = `
afghanistan afghan afghans kabul|albania albanian albanians tirana|algeria algerian algerians algiers|angola angolan angolans luanda|argentina argentine argentinian argentines buenos_aires|armenia armenian armenians yerevan
australia australian australians canberra|austria austrian austrians vienna|azerbaijan azerbaijani azerbaijanis baku|bahamas bahamian nassau|bahrain bahraini bahrainis manama|bangladesh bangladeshi bangladeshis dhaka|barbados barbadian bridgetown
belarus belarusian belarusians minsk|belgium belgian belgians|belize belizean belmopan|benin beninese|bhutan bhutanese thimphu|bolivia bolivian bolivians la_paz|bosnia bosnian bosnians sarajevo bosnia_and_herzegovina|botswana gaborone
brazil brasil brazilian brazilians brasilia|brunei bruneian|bulgaria bulgarian bulgarians sofia|burkina_faso burkinabe ouagadougou|burundi burundian|cambodia cambodian cambodians phnom_penh|cameroon cameroonian yaounde|canada canadian canadians ottawa
cape_verde praia|central_african_republic bangui|chad chadian ndjamena|chile chilean chileans|china chinese beijing peking peoples_republic_of_china prc|colombia colombian colombians bogota|comoros|congo congolese kinshasa brazzaville drc
costa_rica costa_rican costa_ricans|croatia croatian croatians zagreb|cuba cuban cubans havana|cyprus cypriot cypriots nicosia|czech_republic czech czechs prague czechia|denmark danish danes copenhagen|djibouti|dominican_republic dominican dominicans santo_domingo
ecuador ecuadorian ecuadorean ecuadorians quito|egypt egyptian egyptians cairo|el_salvador salvadoran salvadorans|eritrea eritrean asmara|estonia estonian estonians tallinn|eswatini swaziland|ethiopia ethiopian ethiopians addis_ababa|fiji fijian suva
finland finnish finns helsinki|france french paris|gabon gabonese libreville|gambia gambian banjul|georgia georgian georgians tbilisi|germany german germans berlin|ghana ghanaian ghanaians accra|greece greek greeks athens|grenada grenadian
guatemala guatemalan guatemalans|guinea guinean conakry|guinea_bissau bissau|guyana guyanese georgetown|haiti haitian haitians port_au_prince|honduras honduran hondurans tegucigalpa|hungary hungarian hungarians budapest|iceland icelandic reykjavik
india indian indians new_delhi delhi|indonesia indonesian indonesians jakarta|iran iranian iranians tehran|iraq iraqi iraqis baghdad|ireland irish dublin|israel israeli israelis jerusalem|italy italian italians rome|ivory_coast ivorian cote_divoire abidjan
jamaica jamaican jamaicans kingston|japan japanese tokyo|jordan jordanian jordanians amman|kazakhstan kazakh kazakhs astana|kenya kenyan kenyans nairobi|kosovo kosovar pristina|kuwait kuwaiti kuwaitis|kyrgyzstan kyrgyz bishkek|laos laotian vientiane
latvia latvian latvians riga|lebanon lebanese beirut|lesotho maseru|liberia liberian monrovia|libya libyan libyans tripoli|liechtenstein vaduz|lithuania lithuanian lithuanians vilnius|luxembourg|madagascar malagasy antananarivo|malawi malawian lilongwe
malaysia malaysian malaysians kuala_lumpur|maldives maldivian|mali malian malians bamako|malta maltese valletta|mauritania mauritanian nouakchott|mauritius mauritian|mexico mexican mexicans mexico_city|moldova moldovan moldovans chisinau|monaco
mongolia mongolian mongolians ulaanbaatar|montenegro montenegrin podgorica|morocco moroccan moroccans rabat|mozambique mozambican maputo|myanmar burma burmese naypyidaw|namibia namibian windhoek|nepal nepali nepalese kathmandu
netherlands dutch the_hague|new_zealand wellington|nicaragua nicaraguan nicaraguans managua|niger nigerien niamey|nigeria nigerian nigerians abuja|north_korea north_korean north_koreans pyongyang dprk|north_macedonia macedonia macedonian skopje
norway norwegian norwegians oslo|oman omani omanis muscat|pakistan pakistani pakistanis islamabad|palestine palestinian palestinians ramallah|panama panamanian panamanians|papua_new_guinea port_moresby|paraguay paraguayan asuncion
peru peruvian peruvians lima|philippines philippine filipino filipinos manila|poland polish poles warsaw|portugal portuguese lisbon|qatar qatari qataris doha|romania romanian romanians bucharest|russia russian russians moscow kremlin russian_federation
rwanda rwandan rwandans kigali|saint_lucia castries|saint_vincent saint_vincent_and_the_grenadines kingstown|samoa samoan apia|saudi_arabia saudi saudis riyadh|senegal senegalese dakar|serbia serbian serbians serbs belgrade|seychelles
sierra_leone freetown|singapore singaporean singaporeans|slovakia slovak slovaks bratislava|slovenia slovenian slovenes ljubljana|somalia somali somalis mogadishu|south_africa south_african south_africans pretoria|south_korea south_korean south_koreans seoul
south_sudan juba|spain spanish spaniards madrid|sri_lanka sri_lankan sri_lankans colombo|sudan sudanese khartoum|suriname paramaribo|sweden swedish swedes stockholm|switzerland swiss bern|syria syrian syrians damascus|taiwan taiwanese taipei
tajikistan tajik dushanbe|tanzania tanzanian tanzanians dodoma|thailand thai thais bangkok|togo togolese lome|tonga tongan|trinidad trinidad_and_tobago port_of_spain|tunisia tunisian tunisians tunis|turkey turkiye turkish turks ankara|turkmenistan turkmen ashgabat
uganda ugandan ugandans kampala|ukraine ukrainian ukrainians kyiv kiev|united_arab_emirates uae emirati emiratis abu_dhabi|united_kingdom uk britain british britons great_britain london|united_states us usa america american americans washington white_house
uruguay uruguayan uruguayans montevideo|uzbekistan uzbek tashkent|vatican holy_see|venezuela venezuelan venezuelans caracas|vietnam vietnamese hanoi|yemen yemeni yemenis sanaa|zambia zambian lusaka|zimbabwe zimbabwean harare
soviet_union soviet soviets ussr|european_union eu brussels|latin_america latin_american|caribbean|africa african|asia asian|europe european`;

const countryByName = new Map<string, string>();
const namesByCountry = new Map<string, string[]>();
for (const line of COUNTRIES.split(/[|\n]/u)) {
  const names = line.trim().split(/\s+/u).filter(Boolean);
  if (names[0])
    namesByCountry.set(
      names[0].replaceAll('_', ' '),
      names.map((name) => name.replaceAll('_', ' ')),
    );
  for (const name of names) countryByName.set(name.replaceAll('_', ' '), names[0]!.replaceAll('_', ' '));
}

/** The longest name in words. */
const LONGEST = 4;

/** The country (or region) named by the folded words that begin at `at`, and how many words name it; null if none. */
export function countryAt(words: readonly string[], at: number): { country: string; length: number } | null {
  for (let length = LONGEST; length > 0; length -= 1) {
    const country = countryByName.get(words.slice(at, at + length).join(' '));
    if (country && at + length <= words.length) return { country, length };
  }
  return null;
}

/** Every name of a country: its people and its seat of government too. */
export const namesOfCountry = (country: string): readonly string[] =>
  namesByCountry.get(country) ?? [country];
