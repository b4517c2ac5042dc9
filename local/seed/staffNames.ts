const list = (text: string): string[] => text.trim().split(/\s*,\s*/);

/** Given names as they stand side by side in a British office; none of these people exists. */
export const givenNames = list(`
Aaliyah, Adam, Agnieszka, Ahmed, Aisha, Alan, Alasdair, Aled, Alice, Amara, Amina, Andrew, Angharad, Anjali, Ayodele,
Benedikt, Bronwen, Bryony, Carys, Catriona, Chidi, Chloë, Ciarán, Claire, David, Deepa, Dilys, Eilidh, Elif, Elin, Emeka,
Emma, Ewan, Farah, Fatima, Femi, Ffion, Gareth, Gethin, Gurpreet, Hamza, Hannah, Heather, Hywel, Ifan, Imogen, Ines, Iona,
Isaac, Jasmine, Joanna, José, Karolina, Kwame, Lachlan, Layla, Leszek, Lowri, Łukasz, Magda, Maire, Marek, Megan, Morag,
Nadia, Nia, Niamh, Nikhil, Oisín, Olivia, Oluwatobi, Osian, Padma, Paul, Rajesh, Rebecca, Renée, Rohan, Ruth, Sanjay,
Seren, Shabnam, Sinéad, Steffan, Sunita, Tamsin, Thabo, Theresa, Usman, Victoria, Wanjiru, Yusuf, Zoë, Zsófia`);

/** Family names, likewise. */
export const surnames = list(`
Abernathy, Achterberg, Adekunle, Ahmadi, Ashworth, Balogun, Banerjee, Bevan, Birtwhistle, Bowen, Brannigan, Calder, Carew,
Chaudhry, Chukwu, Coburn, Craddock, Dacosta, Davies, Dhillon, Drummond, Eccleston, Edwards, Eze, Fairweather, Farrow,
Fernández, Gill, Gough, Griffiths, Haddad, Hargreaves, Harris, Howells, Ibrahim, Innes, Jenkins, Jones, Kapoor, Kaur, Keane,
Kowalczyk, Lightfoot, Lloyd, Mac Giolla, Maddocks, Mahmood, McAllister, Mensah, Mistry, Morgan, Mukherjee, Nowak, Nwosu,
O'Connor, O'Dowd, Osei, Owusu, Parry, Pemberton, Pham, Pritchard, Quigley, Rahman, Redfern, Rees, Richards, Roy, Saeed, Sato,
Shah, Sinclair, Singh, Stokes, Sutherland, Szabó, Taylor, Thackeray, Thomas, Trevelyan, Uddin, Vasquez, Walsh, Whitlock,
Wood, Yeo, Yilmaz, Zielińska`);
