// name | further names and demonyms | capital (spoken of as the government); a star marks an island
const TABLE = `Afghanistan|Afghan,Afghans|Kabul
Albania|Albanian,Albanians|Tirana
Algeria|Algerian,Algerians|Algiers
Angola|Angolan,Angolans|Luanda
Antigua and Barbuda*|Antiguan|
Argentina|Argentine,Argentinian,Argentines|Buenos Aires
Armenia|Armenian,Armenians|Yerevan
Australia*|Australian,Australians|Canberra
Austria|Austrian,Austrians|Vienna
Azerbaijan|Azerbaijani,Azeri|Baku
Bahamas*|Bahamian|Nassau
Bahrain*|Bahraini|Manama
Bangladesh|Bangladeshi,Bangladeshis|Dhaka
Barbados*|Barbadian|Bridgetown
Belarus|Belarusian,Belarusians|Minsk
Belgium|Belgian,Belgians|
Belize|Belizean|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian,Bolivians|La Paz
Bosnia|Bosnian,Bosnians|Sarajevo
Botswana|Botswanan|Gaborone
Brazil|Brazilian,Brazilians|Brasilia
Britain*|British,UK,U.K.,United Kingdom,Briton,Britons|London
Brunei|Bruneian|
Bulgaria|Bulgarian,Bulgarians|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Gitega
Cambodia|Cambodian,Cambodians|Phnom Penh
Cameroon|Cameroonian|Yaounde
Canada|Canadian,Canadians|Ottawa
Cape Verde*|Cape Verdean|Praia
Central African Republic||Bangui
Chad|Chadian|N'Djamena
Chile|Chilean,Chileans|
China|Chinese|Beijing
Colombia|Colombian,Colombians|Bogota
Comoros*|Comorian|Moroni
Congo|Congolese|Kinshasa
Costa Rica|Costa Rican|
Croatia|Croatian,Croatians|Zagreb
Cuba*|Cuban,Cubans|Havana
Cyprus*|Cypriot,Cypriots|Nicosia
Czechia|Czech,Czechs,Czech Republic|Prague
Denmark|Danish,Danes|Copenhagen
Djibouti|Djiboutian|
Dominica*||Roseau
Dominican Republic|Dominican|Santo Domingo
East Timor*|Timorese,Timor-Leste|Dili
Ecuador|Ecuadorian,Ecuadorean|Quito
Egypt|Egyptian,Egyptians|Cairo
El Salvador|Salvadoran|
Equatorial Guinea||Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian,Estonians|Tallinn
Eswatini|Swazi|Mbabane
Ethiopia|Ethiopian,Ethiopians|Addis Ababa
Fiji*|Fijian|Suva
Finland|Finnish,Finns|Helsinki
France|French|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian,Georgians|Tbilisi
Germany|German,Germans|Berlin
Ghana|Ghanaian,Ghanaians|Accra
Greece|Greek,Greeks|Athens
Grenada*|Grenadian|
Guatemala|Guatemalan|
Guinea|Guinean|Conakry
Guinea-Bissau||Bissau
Guyana|Guyanese|Georgetown
Haiti*|Haitian,Haitians|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian,Hungarians|Budapest
Iceland*|Icelandic|Reykjavik
India|Indian,Indians|New Delhi
Indonesia*|Indonesian,Indonesians|Jakarta
Iran|Iranian,Iranians|Tehran
Iraq|Iraqi,Iraqis|Baghdad
Ireland*|Irish|Dublin
Israel|Israeli,Israelis|
Italy|Italian,Italians|Rome
Ivory Coast|Ivorian|Abidjan
Jamaica*|Jamaican|
Japan*|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh,Kazakhs|Astana
Kenya|Kenyan,Kenyans|Nairobi
Kiribati*||Tarawa
Kosovo|Kosovan,Kosovar|Pristina
Kuwait|Kuwaiti|
Kyrgyzstan|Kyrgyz|Bishkek
Laos|Laotian,Lao|Vientiane
Latvia|Latvian,Latvians|Riga
Lebanon|Lebanese|Beirut
Lesotho||Maseru
Liberia|Liberian|Monrovia
Libya|Libyan,Libyans|Tripoli
Lithuania|Lithuanian,Lithuanians|Vilnius
Luxembourg||
Madagascar*|Malagasy|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian,Malaysians|Kuala Lumpur
Maldives*|Maldivian|
Mali|Malian|Bamako
Malta*|Maltese|Valletta
Marshall Islands*|Marshallese|Majuro
Mauritania|Mauritanian|Nouakchott
Mauritius*|Mauritian|
Mexico|Mexican,Mexicans|Mexico City
Micronesia*|Micronesian|Palikir
Moldova|Moldovan,Moldovans|Chisinau
Mongolia|Mongolian|Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan,Moroccans|Rabat
Mozambique|Mozambican|Maputo
Myanmar|Burmese,Burma|Naypyidaw
Namibia|Namibian|Windhoek
Nauru*|Nauruan|
Nepal|Nepali,Nepalese|Kathmandu
Netherlands|Dutch|The Hague
New Zealand*|New Zealander|Wellington
Nicaragua|Nicaraguan,Nicaraguans|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian,Nigerians|Abuja
North Korea|North Korean|Pyongyang
North Macedonia|Macedonian|Skopje
Norway|Norwegian,Norwegians|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani,Pakistanis|Islamabad
Palau*|Palauan|Ngerulmud
Panama|Panamanian|
Papua New Guinea*||Port Moresby
Paraguay|Paraguayan|Asuncion
Peru|Peruvian,Peruvians|Lima
Philippines*|Philippine,Filipino,Filipinos|Manila
Poland|Polish,Poles|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian,Romanians|Bucharest
Russia|Russian,Russians,Russian Federation|Moscow
Rwanda|Rwandan,Rwandans|Kigali
Saint Kitts and Nevis*|St. Kitts and Nevis,St Kitts and Nevis|Basseterre
Saint Lucia*|Saint Lucian,St. Lucia,St Lucia,St. Lucian|Castries
Saint Vincent and the Grenadines*|St. Vincent and the Grenadines,St Vincent and the Grenadines|Kingstown
Samoa*|Samoan|Apia
Saudi Arabia|Saudi,Saudis|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serbs|Belgrade
Seychelles*||
Sierra Leone|Sierra Leonean|Freetown
Singapore*|Singaporean|
Slovakia|Slovak,Slovaks|Bratislava
Slovenia|Slovenian,Slovene|Ljubljana
Solomon Islands*||Honiara
Somalia|Somali,Somalis|Mogadishu
South Africa|South African,South Africans|Pretoria
South Korea|South Korean,South Koreans|Seoul
South Sudan|South Sudanese|Juba
Spain|Spanish,Spaniards|Madrid
Sri Lanka*|Sri Lankan,Sri Lankans|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese|Paramaribo
Sweden|Swedish,Swedes|Stockholm
Switzerland|Swiss|Bern
Syria|Syrian,Syrians|Damascus
Taiwan*|Taiwanese|Taipei
Tajikistan|Tajik|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai,Thais|Bangkok
Togo|Togolese|Lome
Tonga*|Tongan|
Trinidad and Tobago*|Trinidadian|Port of Spain
Tunisia|Tunisian,Tunisians|Tunis
Turkey|Turkish,Turks,Türkiye|Ankara
Turkmenistan|Turkmen|Ashgabat
Tuvalu*||Funafuti
Uganda|Ugandan,Ugandans|Kampala
Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev
United Arab Emirates|Emirati,UAE|Abu Dhabi
United States|American,Americans,US,U.S.,USA,America|Washington
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek|Tashkent
Vanuatu*||Port Vila
Venezuela|Venezuelan,Venezuelans|Caracas
Vietnam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare`;

/** A country as a text speaks of it: by name, adjective or capital. */
export interface Country {
  name: string;
  isIsland: boolean;
}

const COUNTRIES = new Map<string, Country>();
// The first word of a form, and how many words the longest form that begins so has.
const LONGEST = new Map<string, number>();
for (const row of TABLE.split('\n')) {
  const [starred = '', others = '', capitals = ''] = row.split('|');
  const country = { name: starred.replace('*', ''), isIsland: starred.endsWith('*') };
  for (const form of [country.name, ...others.split(','), ...capitals.split(',')]) {
    if (form === '') continue;
    const words = form.split(' ');
    COUNTRIES.set(form, country);
    LONGEST.set(words[0] ?? '', Math.max(words.length, LONGEST.get(words[0] ?? '') ?? 0));
  }
}

/** The country whose name, adjective or capital begins at word `at`, with the number of words it takes. */
export function countryAt(
  words: readonly { text: string }[],
  at: number,
): { country: Country; length: number } | null {
  for (let length = LONGEST.get(words[at]?.text ?? '') ?? 0; length > 0; length--) {
    let form = words[at]?.text ?? '';
    for (let i = at + 1; i < at + length; i++) form += ` ${words[i]?.text ?? ''}`;
    const country = COUNTRIES.get(form);
    if (country) return { country, length };
  }
  return null;
}
