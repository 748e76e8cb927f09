/** Words that make a name an organisation, and words around names. Compiled by hand from general knowledge. */

const set = (text: string): Set<string> => new Set(text.split(/[\s,]+/).filter(Boolean));

/** A name that ends with one of these, or has one before "of", "for" or "on", is an organisation. */
export const ORG_HEADS = set(
  `university universities college school academy institute institution ministry department agency bureau office council
  commission committee congress parliament senate assembly court tribunal bank fund foundation trust association society
  union federation confederation league club team party movement front alliance coalition group organisation organization
  company corporation corp corp. inc inc. ltd ltd. llc plc co. gmbh holdings industries enterprises partners airlines airways
  motors pharmaceuticals technologies systems solutions services energy oil gas petroleum telecom media entertainment pictures
  studios records press news times post herald tribune telegraph guardian journal gazette chronicle magazine radio television tv
  network broadcasting agency army navy force forces guard police corps brigade regiment division battalion militia legion church diocese
  archdiocese museum library hospital clinic centre center observatory laboratory laboratories lab authority board chamber
  administration secretariat directorate taskforce patrol service ministry cabinet government treasury embassy consulate mission
  nations community commonwealth orchestra band ensemble choir company united fc f.c. afc cf sc rovers wanderers
  athletic taliban hezbollah hamas junta exchange institute consortium initiative charity cooperative
  syndicate cartel brotherhood republicans democrats conservatives liberals labour greens tories workers conference episcopal
  standards cross weekly daily observer standard wire online review mirror express star
  instituto istituto institut universidad universität université università partido parti partito movimento movimiento mouvement banco banca
  banque ministerio ministero ministère sociedad società société fundación fondazione fondation associazione asociación sindicato
  guild
  comité consejo consiglio conseil federación liga centro`,
);

/** Endings that companies like, and that name nothing else where a name ends with them. */
export const COMPANY_LIKE = set(
  `capital ventures labs brands foods resources minerals mining bancorp logistics networks software therapeutics biotech robotics
  dynamics semiconductor electronics instruments insurance securities management consulting publishing interactive air airline`,
);

/** Heads that need "of", "for" or "on" after them to swallow what follows. */
export const OF_HEADS = set(
  `annals proceedings archives daughters sons bank house republic kingdom municipality city port church order knights friends voice institute journal
  international commissioner high doctors reporters medecins médecins joint campaign citizens mothers sisters brothers
  physicians lawyers students women men children bay isle gulf cape strait sea horn port`,
);

/** Endings of names of things that are neither person, organisation nor place: events, laws, prizes, works. */
export const OTHER_HEADS = set(
  `cup bowl championship championships games olympics festival fair expo prize award awards act bill treaty agreement accord accords plan war wars
  revolution day week month year century era age summit tour marathon race derby trophy medal show movie film series song
  album book report study index law amendment constitution virus syndrome disease theory effect protocol pact declaration
  convention election elections referendum uprising massacre crisis deal scandal affair conspiracy operation challenge
  explorer windows android iphone system programme program project scheme strategy framework charter code map list edition
  euro open masters prix grand-prix carnival parade questions countdown question dream spring night christianity islam judaism buddhism`,
);

/** Short forms in capitals that name no organisation. */
export const NO_NAMES = set(
  `Rs RM Rp Christmas Easter Ramadan Eid Diwali Thanksgiving Halloween Hanukkah Passover Lent TV VIP CEO CFO COO CTO FM PM AM MP MEP DVD CD DNA RNA HIV AIDS COVID IQ PDF GMT UTC EST EDT CET BST ID OK PhD BA MA MBA
  AI IT PR HR UFO GPS GDP GNP HTML URL SMS USB CV DIY LGBT LGBTQ SUV ATM FAQ II III IV VI VII VIII IX XI XII XIV XV XVI XVII BC AD CE AG
  A I No Nos Vol Fig Ltd Mr Mrs Ms IDD NGO NGOs USD GBP EUR LED LCD CCTV PC PCs MPs WMD WWII WW2 SOS`,
);

/** Known organisations of several words that nothing in the name gives away. */
const LONG_ORGS = `Goldman Sachs, Morgan Stanley, JPMorgan Chase, Wells Fargo, Credit Suisse, Merrill Lynch, Lehman Brothers, General
  Motors, General Electric, Lockheed Martin, Northrop Grumman, Rio Tinto, Saudi Aramco, Rolls-Royce, Coca-Cola, Burger King,
  Louis Vuitton, Eli Lilly, Novo Nordisk, Morgan Sindall, Tata Motors, Al Jazeera, Al Arabiya, Al-Jazeera, Human Rights Watch,
  Save the Children, Doctors Without Borders, Boko Haram, Al Qaeda, Al-Qaeda, al-Qaeda, al Qaeda, Al Shabaab, Al-Shabaab,
  al-Shabaab, Islamic State, Islamic Jihad, Sinn Fein, Sinn Féin, Plaid Cymru, Real Madrid, Bayern Munich, Paris Saint-Germain,
  Aston Villa, Crystal Palace, Tottenham Hotspur, Borussia Dortmund, Inter Milan, AC Milan, Scotland Yard, Downing Street,
  Capitol Hill, Hugo Boss, Michael Kors, Calvin Klein, Ralph Lauren, Marks & Spencer, Jaguar Land Rover, Médecins Sans Frontières,
  World Food Programme, Deutsche Welle, Agence France-Presse, Associated Press, Prensa Latina, RIA Novosti, Fox News, Sky News`;

/** Organisations written in short form or in one word, and long ones, that news texts take as known. */
export const KNOWN_ORGS = new Set([
  ...LONG_ORGS.split(',').map((name) => name.trim().replace(/\s+/g, ' ')),
  ...set(
    `NATO EU UN U.N. WHO IMF WTO UNESCO UNICEF OPEC ASEAN BRICS NASA FBI CIA NSA KGB FSB MI5 MI6 BBC CNN NBC CBS ABC AP AFP NPR
  FIFA UEFA IOC NBA NFL NHL MLB Google Facebook Twitter Microsoft Apple Amazon YouTube Instagram Netflix Tesla Intel IBM Sony
  Samsung Nokia Toyota Boeing Airbus Reuters Bloomberg Kremlin Pentagon Interpol Europol Greenpeace Oxfam Wikipedia Wikinews
  WikiLeaks Taliban Hamas Hezbollah Gazprom Rosneft Sputnik Xinhua Huawei Alibaba Uber Disney Congress Parliament Senate Bundestag
  Knesset Duma Labour Labor Greens Liberals Tories Conservatives Republicans Democrats Telegram WhatsApp TikTok Walmart Starbucks McDonald's Ubisoft
  Budweiser Volkswagen Ford Honda Nissan Siemens Pfizer Moderna AstraZeneca PlayStation Nintendo Pravda Izvestia TASS Interfax Granma teleSUR
  Telesur Aeroflot ISIS ISIL IS Mossad Scientology Meta Alphabet Nvidia OpenAI Anthropic Oracle Cisco Adobe Spotify Airbnb Lyft
  PayPal eBay Shopify Ikea IKEA Nike Adidas Gucci LVMH Unilever Nestlé Nestle Danone Heineken Shell BP Exxon ExxonMobil Chevron
  TotalEnergies Eni Equinor Petrobras Lukoil Vodafone Telefonica Telefónica Barclays HSBC Lloyds NatWest Santander UBS Citigroup
  JPMorgan BlackRock Blackstone Nomura Mastercard Tesco Sainsbury's Asda Aldi Lidl Carrefour Costco Ryanair EasyJet easyJet
  Lufthansa Qantas IndiGo BMW Audi Porsche Ferrari Fiat Renault Peugeot Stellantis Hyundai Kia Volvo BYD Toshiba Hitachi Panasonic
  Fujitsu Foxconn TSMC Xiaomi Lenovo Tencent Baidu ByteDance SoftBank Infosys Tata Adani Novartis Roche Merck Sanofi Bayer GSK
  BioNTech Raytheon Halliburton Eurostar Amtrak FedEx UPS DHL UNHCR UNRWA OSCE OECD ECB IAEA ICC ICJ WWF NAACP ACLU FARC PKK Fatah
  ANC BJP AfD SPD CDU PSOE Likud Fidesz Frontex Eurostat Nasdaq Euronext Juventus Benfica Everton Tottenham Arsenal Novartis Vatican`,
  ),
]);

/** Companies' endings: what stands before them is the short name. */
export const COMPANY_ENDS = set(
  'corp corp. inc inc. ltd ltd. llc plc co. company corporation group holdings sa ag gmbh international limited',
);

/** Plain nouns that may open a name before "and": "Food and Drug Administration". */
export const PLAIN_OPENERS = set(
  `food health trade foreign home law science arts women war oil radio justice labor labour commerce agriculture housing
  transport education culture finance planning drug research defence defense security energy environment search data youth
  tourism sport sports business industry medicine engineering information communications alcohol securities centers state homeland`,
);
