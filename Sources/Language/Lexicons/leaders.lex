# format: person 1
# source: written for this project from general knowledge
# licence: Apache-2.0
# head: full name | also: its other spellings | country: code | term: FROM/UNTIL office (a sector before the office where it is not the line's own)
# short: names the person by itself; surname: only once the text has named the person in full, or after a title
# sector: of the person while in office; GOV unless a line says otherwise. Without a term a person is never out of office.
# Terms end with what is known of the turn of 2025 to 2026; an open end means in office then.

# --- United States
Ronald Reagan | country: USA | also: President Reagan | short: Reagan | term: 1981-01-20/1989-01-20 president
George H. W. Bush | country: USA | also: George H.W. Bush, George Herbert Walker Bush, George Bush Sr., the elder Bush, Bush senior | short: Bush, George Bush | term: 1981-01-20/1989-01-20 vice president, 1989-01-20/1993-01-20 president
Bill Clinton | country: USA | also: William Jefferson Clinton, William J. Clinton, President Clinton | short: Clinton | term: 1993-01-20/2001-01-20 president
George W. Bush | country: USA | also: George W Bush, George Walker Bush, the younger Bush | short: Bush, George Bush | term: 2001-01-20/2009-01-20 president
Barack Obama | country: USA | also: Barack Hussein Obama | short: Obama | term: 2009-01-20/2017-01-20 president
Donald Trump | country: USA | also: Donald J. Trump, Donald John Trump | short: Trump | term: 2017-01-20/2021-01-20 president, 2025-01-20/ president
Joe Biden | country: USA | also: Joseph Biden, Joseph R. Biden, Joe R. Biden | short: Biden | term: 2009-01-20/2017-01-20 vice president, 2021-01-20/2025-01-20 president
Jimmy Carter | country: USA | surname: Carter | term: 1977-01-20/1981-01-20 president
Dan Quayle | country: USA | short: Quayle | term: 1989-01-20/1993-01-20 vice president
Al Gore | country: USA | surname: Gore | term: 1993-01-20/2001-01-20 vice president
Dick Cheney | country: USA | also: Richard Cheney, Richard B. Cheney | short: Cheney | term: 1989-03/1993-01-20 secretary of defense, 2001-01-20/2009-01-20 vice president
Mike Pence | country: USA | short: Pence | term: 2017-01-20/2021-01-20 vice president
Kamala Harris | country: USA | surname: Harris | term: 2021-01-20/2025-01-20 vice president
JD Vance | country: USA | also: J.D. Vance, J. D. Vance | surname: Vance | term: 2025-01-20/ vice president
George Shultz | country: USA | also: George P. Shultz | short: Shultz | term: 1982-07/1989-01-20 secretary of state
James Baker | country: USA | also: James A. Baker, James A. Baker III | surname: Baker | term: 1989-01/1992-08 secretary of state
Lawrence Eagleburger | country: USA | short: Eagleburger | term: 1992-08/1993-01-20 secretary of state
Warren Christopher | country: USA | surname: Christopher | term: 1993-01-20/1997-01-23 secretary of state
Madeleine Albright | country: USA | also: Madeleine K. Albright | short: Albright | term: 1993-01-27/1997-01-21 ambassador to the UN, 1997-01-23/2001-01-20 secretary of state
Colin Powell | country: USA | also: Colin L. Powell | surname: Powell | term: 2001-01-20/2005-01-26 secretary of state
Condoleezza Rice | country: USA | also: Condi Rice, Condoleeza Rice | surname: Rice | term: 2001-01-20/2005-01-26 national security adviser, 2005-01-26/2009-01-20 secretary of state
Hillary Clinton | country: USA | also: Hillary Rodham Clinton | short: Clinton | term: 2009-01-21/2013-02-01 secretary of state, 2015-04/2016-11-08 OPP presidential candidate
John Kerry | country: USA | also: John F. Kerry | short: Kerry | term: 2013-02-01/2017-01-20 secretary of state, 2021-01-20/2024-03 climate envoy
Rex Tillerson | country: USA | short: Tillerson | term: 2017-02-01/2018-03-31 secretary of state
Mike Pompeo | country: USA | also: Michael Pompeo, Michael R. Pompeo | short: Pompeo | term: 2017-01-23/2018-04-26 CIA director, 2018-04-26/2021-01-20 secretary of state
Antony Blinken | country: USA | also: Tony Blinken, Anthony Blinken | short: Blinken | term: 2021-01-26/2025-01-20 secretary of state
Marco Rubio | country: USA | short: Rubio | term: 2011-01/2025-01-20 LEG senator, 2025-01-21/ secretary of state
Les Aspin | country: USA | short: Aspin | term: 1993-01-20/1994-02 secretary of defense
William Perry | country: USA | also: William J. Perry | surname: Perry | term: 1994-02/1997-01 secretary of defense
William Cohen | country: USA | also: William S. Cohen | surname: Cohen | term: 1997-01/2001-01-20 secretary of defense
Donald Rumsfeld | country: USA | also: Donald H. Rumsfeld | short: Rumsfeld | term: 2001-01-20/2006-12-18 secretary of defense
Robert Gates | country: USA | also: Robert M. Gates | surname: Gates | term: 2006-12-18/2011-06-30 secretary of defense
Leon Panetta | country: USA | short: Panetta | term: 2009-02/2011-06-30 CIA director, 2011-07-01/2013-02-26 secretary of defense
Chuck Hagel | country: USA | short: Hagel | term: 2013-02-27/2015-02-17 secretary of defense
Ash Carter | country: USA | also: Ashton Carter | surname: Carter | term: 2015-02-17/2017-01-20 secretary of defense
James Mattis | country: USA | also: Jim Mattis | short: Mattis | term: 2017-01-20/2018-12-31 secretary of defense
Patrick Shanahan | country: USA | surname: Shanahan | term: 2019-01-01/2019-06-23 acting secretary of defense
Mark Esper | country: USA | short: Esper | term: 2019-07-23/2020-11-09 secretary of defense
Christopher Miller | country: USA | surname: Miller | term: 2020-11-09/2021-01-20 acting secretary of defense
Lloyd Austin | country: USA | also: Lloyd J. Austin, Lloyd Austin III | surname: Austin | term: 2021-01-22/2025-01-20 secretary of defense
Pete Hegseth | country: USA | short: Hegseth | term: 2025-01-25/ secretary of defense
Brent Scowcroft | country: USA | short: Scowcroft | term: 1989-01-20/1993-01-20 national security adviser
Anthony Lake | country: USA | surname: Lake | term: 1993-01-20/1997-03 national security adviser
Sandy Berger | country: USA | also: Samuel Berger | surname: Berger | term: 1997-03/2001-01-20 national security adviser
Stephen Hadley | country: USA | surname: Hadley | term: 2005-01-26/2009-01-20 national security adviser
James L. Jones | country: USA | surname: Jones | term: 2009-01-20/2010-10 national security adviser
Tom Donilon | country: USA | short: Donilon | term: 2010-10/2013-07-01 national security adviser
Susan Rice | country: USA | also: Susan E. Rice | surname: Rice | term: 2009-01-26/2013-06-30 ambassador to the UN, 2013-07-01/2017-01-20 national security adviser, 2021-01-20/2023-05 domestic policy adviser
Michael Flynn | country: USA | also: Mike Flynn | surname: Flynn | term: 2017-01-20/2017-02-13 national security adviser
H.R. McMaster | country: USA | also: H. R. McMaster, HR McMaster | short: McMaster | term: 2017-02-20/2018-04-09 national security adviser
John Bolton | country: USA | also: John R. Bolton | surname: Bolton | term: 2005-08/2006-12 ambassador to the UN, 2018-04-09/2019-09-10 national security adviser
Robert O'Brien | country: USA | surname: O'Brien | term: 2019-09-18/2021-01-20 national security adviser
Jake Sullivan | country: USA | surname: Sullivan | term: 2021-01-20/2025-01-20 national security adviser
Mike Waltz | country: USA | also: Michael Waltz | surname: Waltz | term: 2025-01-20/2025-05-01 national security adviser, 2025-09-20/ ambassador to the UN
Thomas Pickering | country: USA | surname: Pickering | term: 1989-03/1992-05 ambassador to the UN
Bill Richardson | country: USA | surname: Richardson | term: 1997-02/1998-08 ambassador to the UN
Richard Holbrooke | country: USA | short: Holbrooke | term: 1994-09/1996-02 assistant secretary of state, 1999-08/2001-01-20 ambassador to the UN, 2009-01-22/2010-12-13 special envoy
John Negroponte | country: USA | short: Negroponte | term: 2001-09/2004-06 ambassador to the UN, 2004-06/2005-03 ambassador to Iraq, 2005-04/2009-01-20 director of national intelligence
John Danforth | country: USA | surname: Danforth | term: 2004-07/2005-01 ambassador to the UN
Zalmay Khalilzad | country: USA | short: Khalilzad | term: 2003-11/2007-03 ambassador, 2007-04/2009-01-20 ambassador to the UN, 2018-09/2021-10 special envoy
Samantha Power | country: USA | surname: Power | term: 2013-08/2017-01-20 ambassador to the UN, 2021-05/2025-01-20 USAID administrator
Nikki Haley | country: USA | short: Haley | term: 2017-01-27/2018-12-31 ambassador to the UN
Kelly Craft | country: USA | surname: Craft | term: 2019-09/2021-01-20 ambassador to the UN
Linda Thomas-Greenfield | country: USA | short: Thomas-Greenfield | term: 2021-02/2025-01-20 ambassador to the UN
Marlin Fitzwater | country: USA | short: Fitzwater | term: 1987-02/1993-01-20 White House press secretary
Dee Dee Myers | country: USA | surname: Myers | term: 1993-01-20/1994-12 White House press secretary
Mike McCurry | country: USA | surname: McCurry | term: 1995-01/1998-10 White House press secretary
Joe Lockhart | country: USA | surname: Lockhart | term: 1998-10/2000-09 White House press secretary
Ari Fleischer | country: USA | short: Fleischer | term: 2001-01-20/2003-07-15 White House press secretary
Scott McClellan | country: USA | surname: McClellan | term: 2003-07-15/2006-05-10 White House press secretary
Tony Snow | country: USA | surname: Snow | term: 2006-05-10/2007-09-14 White House press secretary
Dana Perino | country: USA | short: Perino | term: 2007-09-14/2009-01-20 White House press secretary
Robert Gibbs | country: USA | surname: Gibbs | term: 2009-01-20/2011-02 White House press secretary
Jay Carney | country: USA | surname: Carney | term: 2011-02/2014-06-20 White House press secretary
Josh Earnest | country: USA | surname: Earnest | term: 2014-06-20/2017-01-20 White House press secretary
Sean Spicer | country: USA | surname: Spicer | term: 2017-01-20/2017-07-21 White House press secretary
Sarah Sanders | country: USA | also: Sarah Huckabee Sanders | surname: Sanders | term: 2017-07-26/2019-06-30 White House press secretary
Stephanie Grisham | country: USA | surname: Grisham | term: 2019-07-01/2020-04 White House press secretary
Kayleigh McEnany | country: USA | short: McEnany | term: 2020-04/2021-01-20 White House press secretary
Jen Psaki | country: USA | short: Psaki | term: 2013-02/2015-03 State Department spokeswoman, 2021-01-20/2022-05-13 White House press secretary
Karine Jean-Pierre | country: USA | short: Jean-Pierre | term: 2022-05-13/2025-01-20 White House press secretary
Karoline Leavitt | country: USA | short: Leavitt | term: 2025-01-20/ White House press secretary
Richard Boucher | country: USA | surname: Boucher | term: 2000-05/2005-06 State Department spokesman, 2006-02/2009-01 assistant secretary of state
James Rubin | country: USA | surname: Rubin | term: 1997-08/2000-05 State Department spokesman
Nicholas Burns | country: USA | surname: Burns | term: 1995-01/1997-08 State Department spokesman, 2005-03/2008-04 under secretary of state, 2021-12/2025-01-20 ambassador
Sean McCormack | country: USA | surname: McCormack | term: 2005-06/2009-01-20 State Department spokesman
P.J. Crowley | country: USA | also: Philip Crowley | short: Crowley | term: 2009-05/2011-03 State Department spokesman
Victoria Nuland | country: USA | short: Nuland | term: 2011-05/2013-04 State Department spokeswoman, 2013-09/2017-01 assistant secretary of state, 2021-05/2024-03 under secretary of state
Heather Nauert | country: USA | short: Nauert | term: 2017-04/2019-04 State Department spokeswoman
Ned Price | country: USA | surname: Price | term: 2021-01-20/2023-03 State Department spokesman
Matthew Miller | country: USA | surname: Miller | term: 2023-04/2025-01-20 State Department spokesman
Tammy Bruce | country: USA | surname: Bruce | term: 2025-01-20/2025-08 State Department spokeswoman
John Kirby | country: USA | surname: Kirby | term: 2013-12/2015-03 Pentagon spokesman, 2015-05/2017-01-20 State Department spokesman, 2021-01-20/2022-05 Pentagon spokesman, 2022-05/2025-01-20 White House spokesman
Pat Ryder | country: USA | surname: Ryder | term: 2022-08/2025-01-20 MIL Pentagon spokesman
Sean Parnell | country: USA | surname: Parnell | term: 2025-02/ Pentagon spokesman
Wendy Sherman | country: USA | also: Wendy R. Sherman | surname: Sherman | term: 1997-05/2001-01-20 counselor, 2011-09/2015-10 under secretary of state, 2021-04/2023-07 deputy secretary of state
William Burns | country: USA | also: William J. Burns, Bill Burns | surname: Burns | term: 2001-06/2005-03 assistant secretary of state, 2005-08/2008-05 ambassador, 2008-05/2014-11 deputy secretary of state, 2021-03-19/2025-01-20 CIA director
Strobe Talbott | country: USA | short: Talbott | term: 1994-02/2001-01-20 deputy secretary of state
Richard Armitage | country: USA | short: Armitage | term: 2001-03/2005-02 deputy secretary of state
Robert Zoellick | country: USA | also: Robert B. Zoellick | short: Zoellick | term: 2001-02/2005-02 trade representative, 2005-02/2006-07 deputy secretary of state, 2007-07/2012-06-30 IGO World Bank president
Christopher Hill | country: USA | also: Christopher R. Hill | surname: Hill | term: 2004-08/2009-04 envoy, 2009-04/2010-08 ambassador
James Kelly | country: USA | surname: Kelly | term: 2001-05/2005-01 assistant secretary of state
Stephen Bosworth | country: USA | short: Bosworth | term: 2009-02/2011-10 envoy
Stephen Biegun | country: USA | short: Biegun | term: 2018-08/2021-01-20 envoy
Dennis Ross | country: USA | surname: Ross | term: 1993-06/2001-01-20 Middle East envoy
Anthony Zinni | country: USA | short: Zinni | term: 2001-11/2003-03 Middle East envoy
George Mitchell | country: USA | also: George J. Mitchell | surname: Mitchell | term: 1989-01/1995-01 LEG Senate majority leader, 1995-01/2001-01 envoy, 2009-01-22/2011-05-20 Middle East envoy
Brett McGurk | country: USA | short: McGurk | term: 2015-10/2018-12-31 envoy, 2021-01-20/2025-01-20 White House coordinator
Amos Hochstein | country: USA | short: Hochstein | term: 2021-08/2025-01-20 envoy
Martin Indyk | country: USA | short: Indyk | term: 1995-04/2001-07 ambassador to Israel, 2013-07/2014-06 envoy
Robert Malley | country: USA | also: Rob Malley | short: Malley | term: 2021-01-28/2023-06 Iran envoy
Brian Hook | country: USA | surname: Hook | term: 2018-08/2020-08 Iran envoy
Elliott Abrams | country: USA | surname: Abrams | term: 2001-06/2009-01-20 White House adviser, 2019-01/2021-01-20 envoy
James Jeffrey | country: USA | surname: Jeffrey | term: 2018-08/2020-11 Syria envoy
Kurt Volker | country: USA | short: Volker | term: 2017-07/2019-09 Ukraine envoy
Steve Witkoff | country: USA | also: Steven Witkoff | short: Witkoff | term: 2025-01-20/ special envoy
Keith Kellogg | country: USA | short: Kellogg | term: 2025-01-20/2026-01 special envoy
Tom Barrack | country: USA | also: Thomas Barrack | short: Barrack | term: 2025-05/ envoy
Morgan Ortagus | country: USA | short: Ortagus | term: 2019-04/2021-01-20 State Department spokeswoman, 2025-01-20/ deputy envoy
Jared Kushner | country: USA | short: Kushner | term: 2017-01-20/2021-01-20 White House adviser, 2025-10/ envoy
Massad Boulos | country: USA | short: Boulos | term: 2025-04/ adviser for Africa
Mike Huckabee | country: USA | short: Huckabee | term: 2025-04/ ambassador to Israel
Jerry Bremer | country: USA | also: Paul Bremer, L. Paul Bremer | short: Bremer | term: 2003-05/2004-06-28 administrator of Iraq
Norman Schwarzkopf | country: USA | short: Schwarzkopf | term: 1988-11/1991-08 MIL commander
Tommy Franks | country: USA | surname: Franks | term: 2000-07/2003-07 MIL commander
David Petraeus | country: USA | also: David H. Petraeus | short: Petraeus | term: 2007-02/2011-07 MIL commander, 2011-09/2012-11-09 CIA director
Stanley McChrystal | country: USA | short: McChrystal | term: 2009-06/2010-06-23 MIL commander
John Abizaid | country: USA | short: Abizaid | term: 2003-07/2007-03 MIL commander
Ricardo Sanchez | country: USA | surname: Sanchez | term: 2003-06/2004-07 MIL commander
George Casey | country: USA | surname: Casey | term: 2004-07/2007-02 MIL commander, 2007-04/2011-04 MIL army chief of staff
Raymond Odierno | country: USA | also: Ray Odierno | short: Odierno | term: 2008-09/2015-08 MIL commander
Mike Mullen | country: USA | also: Michael Mullen | surname: Mullen | term: 2007-10/2011-09-30 MIL chairman of the Joint Chiefs of Staff
Richard Myers | country: USA | surname: Myers | term: 2001-10/2005-09-30 MIL chairman of the Joint Chiefs of Staff
Peter Pace | country: USA | surname: Pace | term: 2005-10/2007-09-30 MIL chairman of the Joint Chiefs of Staff
Martin Dempsey | country: USA | surname: Dempsey | term: 2011-10/2015-09-25 MIL chairman of the Joint Chiefs of Staff
Joseph Dunford | country: USA | surname: Dunford | term: 2013-02/2014-08 MIL commander, 2015-10/2019-09-30 MIL chairman of the Joint Chiefs of Staff
Mark Milley | country: USA | short: Milley | term: 2019-10/2023-09-30 MIL chairman of the Joint Chiefs of Staff
Charles Q. Brown | country: USA | also: CQ Brown, C.Q. Brown | surname: Brown | term: 2023-10/2025-02-21 MIL chairman of the Joint Chiefs of Staff
Dan Caine | country: USA | surname: Caine | term: 2025-04/ MIL chairman of the Joint Chiefs of Staff
George Tenet | country: USA | short: Tenet | term: 1997-07/2004-07 CIA director
John Brennan | country: USA | surname: Brennan | term: 2013-03/2017-01-20 CIA director
Gina Haspel | country: USA | short: Haspel | term: 2018-05/2021-01-20 CIA director
John Ratcliffe | country: USA | surname: Ratcliffe | term: 2020-05/2021-01-20 director of national intelligence, 2025-01-23/ CIA director
James Clapper | country: USA | short: Clapper | term: 2010-08/2017-01-20 director of national intelligence
Avril Haines | country: USA | surname: Haines | term: 2021-01-21/2025-01-20 director of national intelligence
Tulsi Gabbard | country: USA | short: Gabbard | term: 2025-02-12/ director of national intelligence
Kash Patel | country: USA | surname: Patel | term: 2025-02-20/ FBI director
James Comey | country: USA | short: Comey | term: 2013-09/2017-05-09 FBI director
Robert Mueller | country: USA | short: Mueller | term: 2001-09/2013-09 FBI director, 2017-05/2019-05 JUD special counsel
Christopher Wray | country: USA | surname: Wray | term: 2017-08/2025-01-20 FBI director
Janet Reno | country: USA | surname: Reno | term: 1993-03/2001-01-20 attorney general
John Ashcroft | country: USA | short: Ashcroft | term: 2001-02/2005-02 attorney general
Alberto Gonzales | country: USA | surname: Gonzales | term: 2005-02/2007-09 attorney general
Eric Holder | country: USA | surname: Holder | term: 2009-02/2015-04 attorney general
Loretta Lynch | country: USA | surname: Lynch | term: 2015-04/2017-01-20 attorney general
Jeff Sessions | country: USA | surname: Sessions | term: 2017-02/2018-11-07 attorney general
William Barr | country: USA | also: Bill Barr | surname: Barr | term: 1991-11/1993-01-20 attorney general, 2019-02/2020-12-23 attorney general
Merrick Garland | country: USA | surname: Garland | term: 2021-03/2025-01-20 attorney general
Pam Bondi | country: USA | short: Bondi | term: 2025-02/ attorney general
Kristi Noem | country: USA | short: Noem | term: 2025-01-25/ homeland security secretary
Tom Ridge | country: USA | surname: Ridge | term: 2001-10/2005-02 homeland security secretary
Michael Chertoff | country: USA | short: Chertoff | term: 2005-02/2009-01-21 homeland security secretary
Janet Napolitano | country: USA | surname: Napolitano | term: 2009-01-21/2013-09 homeland security secretary
Alejandro Mayorkas | country: USA | short: Mayorkas | term: 2021-02/2025-01-20 homeland security secretary
Robert Rubin | country: USA | surname: Rubin | term: 1995-01/1999-07 treasury secretary
Lawrence Summers | country: USA | also: Larry Summers | surname: Summers | term: 1999-07/2001-01-20 treasury secretary, 2009-01/2010-12 White House adviser
Henry Paulson | country: USA | also: Hank Paulson | short: Paulson | term: 2006-07/2009-01-20 treasury secretary
Timothy Geithner | country: USA | also: Tim Geithner | short: Geithner | term: 2009-01-26/2013-01-25 treasury secretary
Jack Lew | country: USA | also: Jacob Lew | surname: Lew | term: 2013-02/2017-01-20 treasury secretary, 2023-11/2025-01-20 ambassador to Israel
Steven Mnuchin | country: USA | also: Steve Mnuchin | short: Mnuchin | term: 2017-02/2021-01-20 treasury secretary
Janet Yellen | country: USA | short: Yellen | term: 2014-02/2018-02 Federal Reserve chair, 2021-01-26/2025-01-20 treasury secretary
Scott Bessent | country: USA | short: Bessent | term: 2025-01-28/ treasury secretary
Howard Lutnick | country: USA | short: Lutnick | term: 2025-02/ commerce secretary
Gina Raimondo | country: USA | short: Raimondo | term: 2021-03/2025-01-20 commerce secretary
Wilbur Ross | country: USA | surname: Ross | term: 2017-02/2021-01-20 commerce secretary
Jamieson Greer | country: USA | surname: Greer | term: 2025-02/ trade representative
Katherine Tai | country: USA | surname: Tai | term: 2021-03/2025-01-20 trade representative
Robert Lighthizer | country: USA | short: Lighthizer | term: 2017-05/2021-01-20 trade representative
Charlene Barshefsky | country: USA | short: Barshefsky | term: 1996-04/2001-01-20 trade representative
Alan Greenspan | country: USA | short: Greenspan | term: 1987-08/2006-01-31 Federal Reserve chairman
Ben Bernanke | country: USA | short: Bernanke | term: 2006-02/2014-01-31 Federal Reserve chairman
Jerome Powell | country: USA | also: Jay Powell | surname: Powell | term: 2018-02/ Federal Reserve chairman
Rahm Emanuel | country: USA | surname: Emanuel | term: 2009-01-20/2010-10 White House chief of staff, 2022-01/2025-01-20 ambassador to Japan
Susie Wiles | country: USA | short: Wiles | term: 2025-01-20/ White House chief of staff
Stephen Miller | country: USA | surname: Miller | term: 2017-01-20/2021-01-20 White House adviser, 2025-01-20/ White House deputy chief of staff
Steve Bannon | country: USA | short: Bannon | term: 2017-01-20/2017-08-18 White House chief strategist
Karl Rove | country: USA | short: Rove | term: 2001-01-20/2007-08-31 White House adviser
Paul Wolfowitz | country: USA | short: Wolfowitz | term: 2001-03/2005-06 deputy secretary of defense, 2005-06/2007-06-30 IGO World Bank president
Douglas Feith | country: USA | short: Feith | term: 2001-07/2005-08 under secretary of defense
Newt Gingrich | country: USA | short: Gingrich | term: 1995-01/1999-01 LEG House speaker
Dennis Hastert | country: USA | short: Hastert | term: 1999-01/2007-01 LEG House speaker
Nancy Pelosi | country: USA | short: Pelosi | term: 2003-01/2007-01 LEG House minority leader, 2007-01/2011-01 LEG House speaker, 2011-01/2019-01 LEG House minority leader, 2019-01/2023-01 LEG House speaker, 2023-01/ LEG congresswoman
John Boehner | country: USA | short: Boehner | term: 2007-01/2011-01 LEG House minority leader, 2011-01/2015-10 LEG House speaker
Paul Ryan | country: USA | surname: Ryan | term: 2015-10/2019-01 LEG House speaker
Kevin McCarthy | country: USA | surname: McCarthy | term: 2019-01/2023-01 LEG House minority leader, 2023-01/2023-10-03 LEG House speaker
Mike Johnson | country: USA | surname: Johnson | term: 2023-10-25/ LEG House speaker
Hakeem Jeffries | country: USA | short: Jeffries | term: 2023-01/ LEG House minority leader
Mitch McConnell | country: USA | short: McConnell | term: 2007-01/2025-01 LEG Senate leader, 2025-01/ LEG senator
Harry Reid | country: USA | surname: Reid | term: 2005-01/2017-01 LEG Senate leader
Chuck Schumer | country: USA | also: Charles Schumer | short: Schumer | term: 1999-01/ LEG senator
John Thune | country: USA | short: Thune | term: 2005-01/ LEG senator
Bob Dole | country: USA | also: Robert Dole | surname: Dole | term: 1969-01/1996-06 LEG Senate leader, 1996-06/1996-11-05 OPP presidential candidate
Trent Lott | country: USA | surname: Lott | term: 1996-06/2007-12 LEG senator
Tom Daschle | country: USA | short: Daschle | term: 1995-01/2005-01 LEG Senate leader
Jesse Helms | country: USA | short: Helms | term: 1973-01/2003-01 LEG senator
John McCain | country: USA | short: McCain | term: 1987-01/2018-08-25 LEG senator
Joseph Lieberman | country: USA | also: Joe Lieberman | surname: Lieberman | term: 1989-01/2013-01 LEG senator
Lindsey Graham | country: USA | surname: Graham | term: 2003-01/ LEG senator
Bernie Sanders | country: USA | surname: Sanders | term: 2007-01/ LEG senator
Elizabeth Warren | country: USA | surname: Warren | term: 2013-01/ LEG senator
Edward Kennedy | country: USA | also: Ted Kennedy, Edward M. Kennedy | surname: Kennedy | term: 1962-11/2009-08-25 LEG senator
Richard Lugar | country: USA | short: Lugar | term: 1977-01/2013-01 LEG senator
Ted Cruz | country: USA | surname: Cruz | term: 2013-01/ LEG senator
Bob Corker | country: USA | short: Corker | term: 2007-01/2019-01 LEG senator
Robert Menendez | country: USA | also: Bob Menendez | surname: Menendez | term: 2006-01/2024-08 LEG senator
Mitt Romney | country: USA | short: Romney | term: 2003-01/2007-01 governor, 2011-06/2012-11-06 OPP presidential candidate, 2019-01/2025-01 LEG senator
Sarah Palin | country: USA | short: Palin | term: 2006-12/2009-07 governor, 2008-08/2008-11-04 OPP vice presidential candidate
Jesse Jackson | country: USA | sector: CVL | surname: Jackson
Arnold Schwarzenegger | country: USA | short: Schwarzenegger | term: 2003-11/2011-01 governor of California
Gavin Newsom | country: USA | short: Newsom | term: 2019-01/ governor of California
Ron DeSantis | country: USA | short: DeSantis | term: 2019-01/ governor of Florida
Greg Abbott | country: USA | surname: Abbott | term: 2015-01/ governor of Texas
Zohran Mamdani | country: USA | short: Mamdani | term: 2026-01-01/ mayor of New York
Elon Musk | country: USA | sector: BUS | short: Musk
Henry Kissinger | country: USA | short: Kissinger | term: 1973-09/1977-01-20 secretary of state

# --- Russia
Mikhail Gorbachev | country: RUS | also: Mikhail Gorbachov | short: Gorbachev | term: 1985-03/1991-12-25 president
Boris Yeltsin | country: RUS | also: Boris N. Yeltsin | short: Yeltsin | term: 1991-07-10/1999-12-31 president
Vladimir Putin | country: RUS | also: Vladimir V. Putin | short: Putin | term: 1998-07/1999-08 FSB director, 1999-08-09/ president
Dmitry Medvedev | country: RUS | also: Dmitri Medvedev, Dmitriy Medvedev, Dmitry A. Medvedev | short: Medvedev | term: 2005-11/2008-05-07 deputy prime minister, 2008-05-07/2012-05-07 president, 2012-05-08/2020-01-16 prime minister, 2020-01-16/ deputy chairman of the Security Council
Yegor Gaidar | country: RUS | short: Gaidar | term: 1992-06/1992-12 prime minister
Viktor Chernomyrdin | country: RUS | short: Chernomyrdin | term: 1992-12/1998-03 prime minister, 2001-05/2009-06 ambassador to Ukraine
Sergei Kiriyenko | country: RUS | also: Sergey Kiriyenko, Sergei Kirienko | short: Kiriyenko | term: 1998-03/1998-08 prime minister, 2016-10/ Kremlin deputy chief of staff
Yevgeny Primakov | country: RUS | also: Yevgeni Primakov | short: Primakov | term: 1996-01/1998-09 foreign minister, 1998-09/1999-05 prime minister
Sergei Stepashin | country: RUS | short: Stepashin | term: 1999-05/1999-08 prime minister
Mikhail Kasyanov | country: RUS | short: Kasyanov | term: 2000-05/2004-02 prime minister, 2005/ OPP opposition leader
Mikhail Fradkov | country: RUS | short: Fradkov | term: 2004-03/2007-09 prime minister, 2007-10/2016-10 foreign intelligence chief
Viktor Zubkov | country: RUS | short: Zubkov | term: 2007-09/2008-05 prime minister
Mikhail Mishustin | country: RUS | short: Mishustin | term: 2020-01-16/ prime minister
Eduard Shevardnadze | country: GEO | short: Shevardnadze | term: 1992-03/2003-11-23 president
Eduard Shevardnadze | country: RUS | short: Shevardnadze | term: 1985-07/1991-12 foreign minister
Andrei Kozyrev | country: RUS | also: Andrey Kozyrev | short: Kozyrev | term: 1990-10/1996-01 foreign minister
Igor Ivanov | country: RUS | surname: Ivanov | term: 1998-09/2004-03 foreign minister, 2004-03/2007-07 Security Council secretary
Sergei Lavrov | country: RUS | also: Sergey Lavrov, Sergey V. Lavrov | short: Lavrov | term: 1994-01/2004-03 ambassador to the UN, 2004-03-09/ foreign minister
Pavel Grachev | country: RUS | short: Grachev | term: 1992-05/1996-06 defence minister
Igor Rodionov | country: RUS | short: Rodionov | term: 1996-07/1997-05 defence minister
Igor Sergeyev | country: RUS | surname: Sergeyev | term: 1997-05/2001-03 defence minister
Sergei Ivanov | country: RUS | also: Sergey Ivanov | surname: Ivanov | term: 2001-03/2007-02 defence minister, 2007-02/2011-12 deputy prime minister, 2011-12/2016-08 Kremlin chief of staff
Anatoly Serdyukov | country: RUS | short: Serdyukov | term: 2007-02/2012-11 defence minister
Sergei Shoigu | country: RUS | also: Sergey Shoigu, Sergei Shoygu | short: Shoigu | term: 1994-01/2012-05 emergencies minister, 2012-11-06/2024-05-12 defence minister, 2024-05-12/ Security Council secretary
Andrei Belousov | country: RUS | also: Andrey Belousov | short: Belousov | term: 2020-01/2024-05 deputy prime minister, 2024-05-14/ defence minister
Dmitry Peskov | country: RUS | also: Dmitri Peskov, Dmitriy Peskov | short: Peskov | term: 2000-01/ Kremlin spokesman
Yuri Ushakov | country: RUS | also: Yury Ushakov, Yuriy Ushakov | short: Ushakov | term: 1998-12/2008-06 ambassador to the US, 2012-05/ Kremlin foreign policy aide
Sergei Ryabkov | country: RUS | also: Sergey Ryabkov | short: Ryabkov | term: 2008-08/ deputy foreign minister
Maria Zakharova | country: RUS | short: Zakharova | term: 2011/ Foreign Ministry spokeswoman
Alexander Lukashevich | country: RUS | short: Lukashevich | term: 2011/2015-08 Foreign Ministry spokesman
Andrei Nesterenko | country: RUS | surname: Nesterenko | term: 2008/2011 Foreign Ministry spokesman
Alexander Yakovenko | country: RUS | also: Aleksandr Yakovenko | short: Yakovenko | term: 2000/2011 deputy foreign minister, 2011-01/2019-08 ambassador to Britain
Mikhail Kamynin | country: RUS | short: Kamynin | term: 2005/2008 Foreign Ministry spokesman
Vasily Nebenzya | country: RUS | also: Vassily Nebenzia, Vasily Nebenzia | short: Nebenzya, Nebenzia | term: 2017-07/ ambassador to the UN
Vitaly Churkin | country: RUS | short: Churkin | term: 1992-06/1994-11 deputy foreign minister, 2006-05/2017-02-20 ambassador to the UN
Alexander Losyukov | country: RUS | short: Losyukov | term: 2000/2008 deputy foreign minister
Georgy Mamedov | country: RUS | short: Mamedov | term: 1991/2003 deputy foreign minister
Sergei Kislyak | country: RUS | also: Sergey Kislyak | short: Kislyak | term: 2003/2008-07 deputy foreign minister, 2008-09/2017-08 ambassador to the US, 2017-09/ LEG senator
Mikhail Bogdanov | country: RUS | short: Bogdanov | term: 2011-06/2025-07 deputy foreign minister
Sergei Vershinin | country: RUS | also: Sergey Vershinin | short: Vershinin | term: 2018-03/ deputy foreign minister
Andrei Rudenko | country: RUS | also: Andrey Rudenko | surname: Rudenko | term: 2019/ deputy foreign minister
Alexander Grushko | country: RUS | short: Grushko | term: 2005/2012 deputy foreign minister, 2012-10/2018-01 ambassador to NATO, 2018-01/ deputy foreign minister
Dmitry Rogozin | country: RUS | also: Dmitri Rogozin | short: Rogozin | term: 2008-01/2011-12 ambassador to NATO, 2011-12/2018-05 deputy prime minister, 2018-05/2022-07 Roscosmos chief, 2023-09/ LEG senator
Kirill Dmitriev | country: RUS | short: Dmitriev | term: 2025-02/ special envoy
Vladimir Medinsky | country: RUS | short: Medinsky | term: 2012-05/2020-01 culture minister, 2020-01/ presidential aide
Leonid Slutsky | country: RUS | short: Slutsky | term: 1999/ LEG lawmaker
Konstantin Kosachev | country: RUS | also: Konstantin Kosachyov | short: Kosachev | term: 1999/ LEG lawmaker
Alexander Lebedev | country: RUS | sector: BUS | surname: Lebedev
Nikolai Patrushev | country: RUS | also: Nikolay Patrushev | short: Patrushev | term: 1999-08/2008-05 FSB director, 2008-05/2024-05-12 Security Council secretary, 2024-05-14/ presidential aide
Alexander Bortnikov | country: RUS | also: Aleksandr Bortnikov | short: Bortnikov | term: 2008-05/ FSB director
Sergei Naryshkin | country: RUS | also: Sergey Naryshkin | short: Naryshkin | term: 2008-05/2011-12 Kremlin chief of staff, 2011-12/2016-10 LEG State Duma speaker, 2016-10/ foreign intelligence chief
Vyacheslav Volodin | country: RUS | short: Volodin | term: 2011-12/2016-10 Kremlin deputy chief of staff, 2016-10/ LEG State Duma speaker
Valentina Matviyenko | country: RUS | also: Valentina Matvienko | short: Matviyenko | term: 2003-10/2011-08 governor of St. Petersburg, 2011-09/ LEG Federation Council speaker
Boris Gryzlov | country: RUS | short: Gryzlov | term: 2001-03/2003-12 interior minister, 2003-12/2011-12 LEG State Duma speaker, 2022-01/ ambassador to Belarus
Gennady Seleznyov | country: RUS | short: Seleznyov | term: 1996-01/2003-12 LEG State Duma speaker
Anton Vaino | country: RUS | short: Vaino | term: 2016-08/ Kremlin chief of staff
Vladislav Surkov | country: RUS | short: Surkov | term: 1999-08/2020-02 Kremlin aide
Dmitry Kozak | country: RUS | short: Kozak | term: 2004/2020-01 deputy prime minister, 2020-01/2025-09 Kremlin deputy chief of staff
Sergei Prikhodko | country: RUS | short: Prikhodko | term: 1997/2018-05 Kremlin foreign policy aide
Sergei Yastrzhembsky | country: RUS | short: Yastrzhembsky | term: 1996-08/2008-05 Kremlin aide
Vladimir Rushailo | country: RUS | short: Rushailo | term: 1999-05/2001-03 interior minister
Rashid Nurgaliyev | country: RUS | short: Nurgaliyev | term: 2003-12/2012-05 interior minister
Vladimir Kolokoltsev | country: RUS | short: Kolokoltsev | term: 2012-05/ interior minister
Anatoly Chubais | country: RUS | short: Chubais | term: 1994-11/1996-01 deputy prime minister, 1997-03/1998-03 deputy prime minister
Alexei Kudrin | country: RUS | short: Kudrin | term: 2000-05/2011-09 finance minister
Anton Siluanov | country: RUS | short: Siluanov | term: 2011-09/ finance minister
Elvira Nabiullina | country: RUS | short: Nabiullina | term: 2013-06/ central bank governor
Alexander Novak | country: RUS | short: Novak | term: 2012-05/2020-11 energy minister, 2020-11/ deputy prime minister
Igor Sechin | country: RUS | short: Sechin | term: 2008-05/2012-05 deputy prime minister, 2012-05/ BUS Rosneft chief executive
Alexei Miller | country: RUS | sector: BUS | surname: Miller
Mikhail Khodorkovsky | country: RUS | short: Khodorkovsky | term: /2003-10 BUS Yukos chief executive, 2003-11/ OPP Kremlin critic
Boris Berezovsky | country: RUS | sector: OPP | short: Berezovsky
Roman Abramovich | country: RUS | sector: BUS | short: Abramovich
Valery Gerasimov | country: RUS | short: Gerasimov | term: 2012-11-09/ MIL chief of the general staff
Anatoly Kvashnin | country: RUS | short: Kvashnin | term: 1997-05/2004-07 MIL chief of the general staff
Yuri Baluyevsky | country: RUS | also: Yury Baluyevsky | short: Baluyevsky | term: 2004-07/2008-06 MIL chief of the general staff
Nikolai Makarov | country: RUS | surname: Makarov | term: 2008-06/2012-11 MIL chief of the general staff
Igor Konashenkov | country: RUS | short: Konashenkov | term: 2009/2025 MIL Defence Ministry spokesman
Sergei Surovikin | country: RUS | also: Sergey Surovikin | short: Surovikin | term: 2022-10/2023-06 MIL commander
Yevgeny Prigozhin | country: RUS | also: Yevgeniy Prigozhin | short: Prigozhin | term: /2023-06-22 BUS Wagner founder, 2023-06-23/2023-08-23 REB Wagner chief
Ramzan Kadyrov | country: RUS | short: Kadyrov | term: 2004-05/ Chechen leader
Akhmad Kadyrov | country: RUS | short: Kadyrov | term: 2000-06/2004-05-09 Chechen leader
Alu Alkhanov | country: RUS | short: Alkhanov | term: 2004-08/2007-02 Chechen leader
Dzhokhar Dudayev | country: RUS | sector: REB | also: Dzhokar Dudayev | short: Dudayev
Aslan Maskhadov | country: RUS | sector: REB | short: Maskhadov
Shamil Basayev | country: RUS | sector: REB | short: Basayev
Doku Umarov | country: RUS | sector: REB | short: Umarov
Ruslan Khasbulatov | country: RUS | short: Khasbulatov | term: 1991-10/1993-10-04 LEG parliament speaker
Alexander Rutskoi | country: RUS | short: Rutskoi | term: 1991-07/1993-10-04 vice president
Alexander Lebed | country: RUS | short: Lebed | term: 1996-06/1996-10 Security Council secretary, 1998-06/2002-04 governor
Gennady Zyuganov | country: RUS | short: Zyuganov | term: 1993/ OPP Communist leader
Vladimir Zhirinovsky | country: RUS | short: Zhirinovsky | term: 1990/2022-04-06 OPP nationalist leader
Grigory Yavlinsky | country: RUS | short: Yavlinsky | term: 1990/ OPP opposition leader
Alexei Navalny | country: RUS | sector: OPP | also: Alexey Navalny | short: Navalny
Yulia Navalnaya | country: RUS | sector: OPP | short: Navalnaya
Boris Nemtsov | country: RUS | short: Nemtsov | term: 1997-03/1998-08 deputy prime minister, 1999/2015-02-27 OPP opposition leader
Garry Kasparov | country: RUS | sector: OPP | short: Kasparov
Ilya Yashin | country: RUS | sector: OPP | short: Yashin
Vladimir Kara-Murza | country: RUS | sector: OPP | short: Kara-Murza
Sergei Udaltsov | country: RUS | sector: OPP | short: Udaltsov
Yuri Luzhkov | country: RUS | also: Yury Luzhkov | short: Luzhkov | term: 1992-06/2010-09 mayor of Moscow
Sergei Sobyanin | country: RUS | also: Sergey Sobyanin | short: Sobyanin | term: 2010-10/ mayor of Moscow
Sergei Aksyonov | country: RUS | also: Sergey Aksyonov | short: Aksyonov | term: 2014-02/ Crimean leader
Maria Lvova-Belova | country: RUS | short: Lvova-Belova | term: 2021-10/ children's ombudswoman
Viktor Bout | country: RUS | sector: BUS | short: Bout
Patriarch Kirill | country: RUS | sector: CVL | also: Patriarch Alexy

# --- United Kingdom
Margaret Thatcher | country: GBR | short: Thatcher | term: 1979-05/1990-11-28 prime minister
John Major | country: GBR | surname: Major | term: 1990-11-28/1997-05-02 prime minister
Tony Blair | country: GBR | short: Blair | term: 1994-07/1997-05-02 OPP opposition leader, 1997-05-02/2007-06-27 prime minister
Gordon Brown | country: GBR | surname: Brown | term: 1997-05-02/2007-06-27 chancellor of the exchequer, 2007-06-27/2010-05-11 prime minister
David Cameron | country: GBR | surname: Cameron | term: 2005-12/2010-05-11 OPP opposition leader, 2010-05-11/2016-07-13 prime minister, 2023-11-13/2024-07-05 foreign secretary
Theresa May | country: GBR | also: Mrs May, Mrs. May, Ms May, Ms. May, Prime Minister May | term: 2010-05/2016-07-13 home secretary, 2016-07-13/2019-07-24 prime minister
Boris Johnson | country: GBR | surname: Johnson | term: 2008-05/2016-05 mayor of London, 2016-07/2018-07 foreign secretary, 2019-07-24/2022-09-06 prime minister
Liz Truss | country: GBR | short: Truss | term: 2021-09/2022-09-06 foreign secretary, 2022-09-06/2022-10-25 prime minister
Rishi Sunak | country: GBR | short: Sunak | term: 2020-02/2022-07 chancellor of the exchequer, 2022-10-25/2024-07-05 prime minister
Keir Starmer | country: GBR | short: Starmer | term: 2020-04-04/2024-07-05 OPP opposition leader, 2024-07-05/ prime minister
Douglas Hurd | country: GBR | short: Hurd | term: 1989-10/1995-07 foreign secretary
Malcolm Rifkind | country: GBR | short: Rifkind | term: 1992-04/1995-07 defence secretary, 1995-07/1997-05 foreign secretary
Robin Cook | country: GBR | surname: Cook | term: 1997-05/2001-06 foreign secretary
Jack Straw | country: GBR | surname: Straw | term: 1997-05/2001-06 home secretary, 2001-06/2006-05 foreign secretary
Margaret Beckett | country: GBR | surname: Beckett | term: 2006-05/2007-06 foreign secretary
David Miliband | country: GBR | short: Miliband | term: 2007-06/2010-05 foreign secretary
Ed Miliband | country: GBR | short: Miliband | term: 2010-09/2015-05 OPP opposition leader, 2024-07/ energy secretary
William Hague | country: GBR | short: Hague | term: 1997-06/2001-09 OPP opposition leader, 2010-05/2014-07 foreign secretary
Philip Hammond | country: GBR | surname: Hammond | term: 2011-10/2014-07 defence secretary, 2014-07/2016-07 foreign secretary, 2016-07/2019-07 chancellor of the exchequer
Jeremy Hunt | country: GBR | surname: Hunt | term: 2018-07/2019-07 foreign secretary, 2022-10/2024-07 chancellor of the exchequer
Dominic Raab | country: GBR | short: Raab | term: 2019-07/2021-09 foreign secretary
James Cleverly | country: GBR | surname: Cleverly | term: 2022-09/2023-11 foreign secretary, 2023-11/2024-07 home secretary
David Lammy | country: GBR | short: Lammy | term: 2024-07-05/2025-09-05 foreign secretary, 2025-09-05/ deputy prime minister
Yvette Cooper | country: GBR | surname: Cooper | term: 2024-07-05/2025-09-05 home secretary, 2025-09-05/ foreign secretary
Tom King | country: GBR | term: 1989-07/1992-04 defence secretary
Geoff Hoon | country: GBR | also: Geoffrey Hoon | short: Hoon | term: 1999-10/2005-05 defence secretary
John Reid | country: GBR | surname: Reid | term: 2005-05/2006-05 defence secretary, 2006-05/2007-06 home secretary
Des Browne | country: GBR | surname: Browne | term: 2006-05/2008-10 defence secretary
Liam Fox | country: GBR | surname: Fox | term: 2010-05/2011-10 defence secretary
Michael Fallon | country: GBR | surname: Fallon | term: 2014-07/2017-11 defence secretary
Gavin Williamson | country: GBR | surname: Williamson | term: 2017-11/2019-05 defence secretary
Ben Wallace | country: GBR | surname: Wallace | term: 2019-07/2023-08 defence secretary
Grant Shapps | country: GBR | short: Shapps | term: 2023-08/2024-07 defence secretary
John Healey | country: GBR | surname: Healey | term: 2024-07-05/ defence secretary
Rachel Reeves | country: GBR | surname: Reeves | term: 2024-07-05/ chancellor of the exchequer
Shabana Mahmood | country: GBR | surname: Mahmood | term: 2025-09-05/ home secretary
Angela Rayner | country: GBR | surname: Rayner | term: 2024-07-05/2025-09-05 deputy prime minister
David Blunkett | country: GBR | short: Blunkett | term: 2001-06/2004-12 home secretary
Priti Patel | country: GBR | surname: Patel | term: 2019-07/2022-09 home secretary
Suella Braverman | country: GBR | short: Braverman | term: 2022-09/2023-11 home secretary
Amber Rudd | country: GBR | surname: Rudd | term: 2016-07/2018-04 home secretary
Peter Mandelson | country: GBR | short: Mandelson | term: 1999-10/2001-01 Northern Ireland secretary, 2004-11/2008-10 EU trade commissioner, 2008-10/2010-05 business secretary, 2025-02/2025-09-11 ambassador to the US
Mo Mowlam | country: GBR | also: Marjorie Mowlam | short: Mowlam | term: 1997-05/1999-10 Northern Ireland secretary
Alistair Darling | country: GBR | surname: Darling | term: 2007-06/2010-05 chancellor of the exchequer
George Osborne | country: GBR | surname: Osborne | term: 2010-05/2016-07 chancellor of the exchequer
Nick Clegg | country: GBR | short: Clegg | term: 2010-05/2015-05 deputy prime minister
Neil Kinnock | country: GBR | short: Kinnock | term: 1983-10/1992-07 OPP opposition leader
Jeremy Corbyn | country: GBR | short: Corbyn | term: 2015-09/2020-04-04 OPP opposition leader
Kemi Badenoch | country: GBR | short: Badenoch | term: 2024-11-02/ OPP opposition leader
Nigel Farage | country: GBR | sector: OPP | short: Farage
Ed Davey | country: GBR | sector: OPP | surname: Davey
Alex Salmond | country: GBR | short: Salmond | term: 2007-05/2014-11 first minister of Scotland
Nicola Sturgeon | country: GBR | short: Sturgeon | term: 2014-11/2023-03 first minister of Scotland
Humza Yousaf | country: GBR | short: Yousaf | term: 2023-03/2024-05 first minister of Scotland
John Swinney | country: GBR | short: Swinney | term: 2024-05/ first minister of Scotland
Gerry Adams | country: GBR | sector: OPP | surname: Adams
Martin McGuinness | country: GBR | short: McGuinness | term: 1999-12/2017-01 deputy first minister
Ian Paisley | country: GBR | short: Paisley | term: /2007-05 OPP unionist leader, 2007-05/2008-06 first minister of Northern Ireland
David Trimble | country: GBR | short: Trimble | term: 1998-07/2002-10 first minister of Northern Ireland
John Hume | country: GBR | sector: OPP | surname: Hume
Michelle O'Neill | country: GBR | surname: O'Neill | term: 2024-02/ first minister of Northern Ireland
Queen Elizabeth II | country: GBR | also: Queen Elizabeth | term: 1952-02/2022-09-08 queen
King Charles III | country: GBR | also: King Charles, Prince Charles | term: 1952/ king
Chris Patten | country: GBR | short: Patten | term: 1992-07/1997-06-30 governor of Hong Kong, 1999-09/2004-11 EU external relations commissioner
Jeremy Greenstock | country: GBR | short: Greenstock | term: 1998-07/2003-07 ambassador to the UN
Barbara Woodward | country: GBR | surname: Woodward | term: 2020-12/2025 ambassador to the UN
Sadiq Khan | country: GBR | surname: Khan | term: 2016-05/ mayor of London

# --- France
François Mitterrand | country: FRA | short: Mitterrand | term: 1981-05/1995-05-17 president
Jacques Chirac | country: FRA | short: Chirac | term: 1986-03/1988-05 prime minister, 1995-05-17/2007-05-16 president
Nicolas Sarkozy | country: FRA | short: Sarkozy | term: 2002-05/2007-03 interior minister, 2007-05-16/2012-05-15 president
François Hollande | country: FRA | short: Hollande | term: 2012-05-15/2017-05-14 president, 2024-07/ LEG lawmaker
Emmanuel Macron | country: FRA | short: Macron | term: 2014-08/2016-08 economy minister, 2017-05-14/ president
Michel Rocard | country: FRA | short: Rocard | term: 1988-05/1991-05 prime minister
Edith Cresson | country: FRA | short: Cresson | term: 1991-05/1992-04 prime minister
Édouard Balladur | country: FRA | short: Balladur | term: 1993-03/1995-05 prime minister
Alain Juppé | country: FRA | short: Juppé | term: 1993-03/1995-05 foreign minister, 1995-05/1997-06 prime minister, 2011-02/2012-05 foreign minister
Lionel Jospin | country: FRA | short: Jospin | term: 1997-06/2002-05 prime minister
Jean-Pierre Raffarin | country: FRA | short: Raffarin | term: 2002-05/2005-05 prime minister
Dominique de Villepin | country: FRA | short: de Villepin, Villepin | term: 2002-05/2004-03 foreign minister, 2004-03/2005-05 interior minister, 2005-05/2007-05 prime minister
François Fillon | country: FRA | short: Fillon | term: 2007-05/2012-05 prime minister
Jean-Marc Ayrault | country: FRA | short: Ayrault | term: 2012-05/2014-03 prime minister, 2016-02/2017-05 foreign minister
Manuel Valls | country: FRA | short: Valls | term: 2012-05/2014-03 interior minister, 2014-03/2016-12 prime minister, 2024-12/2025-10 overseas minister
Bernard Cazeneuve | country: FRA | short: Cazeneuve | term: 2014-04/2016-12 interior minister, 2016-12/2017-05 prime minister
Édouard Philippe | country: FRA | surname: Philippe | term: 2017-05/2020-07 prime minister
Jean Castex | country: FRA | short: Castex | term: 2020-07/2022-05 prime minister
Élisabeth Borne | country: FRA | surname: Borne | term: 2022-05/2024-01 prime minister
Gabriel Attal | country: FRA | short: Attal | term: 2024-01/2024-09 prime minister
Michel Barnier | country: FRA | short: Barnier | term: 2004-03/2005-05 foreign minister, 2016-10/2021-03 EU chief negotiator, 2024-09/2024-12-13 prime minister
François Bayrou | country: FRA | short: Bayrou | term: 2024-12-13/2025-09-09 prime minister
Sébastien Lecornu | country: FRA | short: Lecornu | term: 2022-05/2025-09-09 defence minister, 2025-09-09/ prime minister
Roland Dumas | country: FRA | surname: Dumas | term: 1988-05/1993-03 foreign minister
Hervé de Charette | country: FRA | short: de Charette | term: 1995-05/1997-06 foreign minister
Hubert Védrine | country: FRA | short: Védrine | term: 1997-06/2002-05 foreign minister
Philippe Douste-Blazy | country: FRA | short: Douste-Blazy | term: 2005-06/2007-05 foreign minister
Bernard Kouchner | country: FRA | short: Kouchner | term: 1999-07/2001-01 IGO UN administrator of Kosovo, 2007-05/2010-11 foreign minister
Michèle Alliot-Marie | country: FRA | short: Alliot-Marie | term: 2002-05/2007-05 defence minister, 2010-11/2011-02 foreign minister
Laurent Fabius | country: FRA | short: Fabius | term: 1984-07/1986-03 prime minister, 2012-05/2016-02 foreign minister
Jean-Yves Le Drian | country: FRA | short: Le Drian | term: 2012-05/2017-05 defence minister, 2017-05/2022-05 foreign minister, 2023-06/ special envoy for Lebanon
Catherine Colonna | country: FRA | surname: Colonna | term: 2022-05/2024-01 foreign minister
Stéphane Séjourné | country: FRA | short: Séjourné | term: 2024-01/2024-09 foreign minister, 2024-12/ EU commissioner
Jean-Noël Barrot | country: FRA | short: Barrot | term: 2024-09/ foreign minister
Catherine Vautrin | country: FRA | short: Vautrin | term: 2025-10/ defence minister
Florence Parly | country: FRA | short: Parly | term: 2017-06/2022-05 defence minister
Hervé Morin | country: FRA | surname: Morin | term: 2007-05/2010-11 defence minister
Gérald Darmanin | country: FRA | short: Darmanin | term: 2020-07/2024-09 interior minister, 2024-12/ justice minister
Bruno Retailleau | country: FRA | short: Retailleau | term: 2024-09/2025-10 interior minister
Bruno Le Maire | country: FRA | short: Le Maire | term: 2017-05/2024-09 finance minister
Christine Lagarde | country: FRA | short: Lagarde | term: 2007-06/2011-06 finance minister, 2011-07-05/2019-09 IGO IMF managing director, 2019-11-01/ IGO ECB president
Dominique Strauss-Kahn | country: FRA | short: Strauss-Kahn | term: 1997-06/1999-11 finance minister, 2007-11/2011-05-18 IGO IMF managing director
Jean-Marie Le Pen | country: FRA | sector: OPP | short: Le Pen
Marine Le Pen | country: FRA | short: Le Pen | term: 2011-01/ OPP opposition leader
Jordan Bardella | country: FRA | sector: OPP | short: Bardella
Jean-Luc Mélenchon | country: FRA | sector: OPP | short: Mélenchon
Éric Zemmour | country: FRA | sector: OPP | short: Zemmour
Ségolène Royal | country: FRA | term: 2006-11/2007-05 OPP presidential candidate, 2014-04/2017-05 environment minister
Anne Hidalgo | country: FRA | short: Hidalgo | term: 2014-04/2026-03 mayor of Paris

# --- Germany
Helmut Kohl | country: DEU | short: Kohl | term: 1982-10/1998-10-27 chancellor
Gerhard Schröder | country: DEU | also: Gerhard Schroeder | short: Schröder, Schroeder | term: 1998-10-27/2005-11-22 chancellor
Angela Merkel | country: DEU | short: Merkel | term: 2000-04/2005-11-22 OPP opposition leader, 2005-11-22/2021-12-08 chancellor
Olaf Scholz | country: DEU | short: Scholz | term: 2018-03/2021-12-08 finance minister, 2021-12-08/2025-05-06 chancellor
Friedrich Merz | country: DEU | short: Merz | term: 2022-01/2025-05-06 OPP opposition leader, 2025-05-06/ chancellor
Erich Honecker | country: DEU | short: Honecker | term: 1976-10/1989-10 leader
Egon Krenz | country: DEU | short: Krenz | term: 1989-10/1989-12 leader
Richard von Weizsäcker | country: DEU | also: Richard von Weizsaecker | short: Weizsäcker, von Weizsäcker | term: 1984-07/1994-06 president
Roman Herzog | country: DEU | surname: Herzog | term: 1994-07/1999-06 president
Johannes Rau | country: DEU | surname: Rau | term: 1999-07/2004-06 president
Horst Köhler | country: DEU | also: Horst Koehler | short: Köhler, Koehler | term: 2000-05/2004-03 IGO IMF managing director, 2004-07/2010-05 president
Christian Wulff | country: DEU | short: Wulff | term: 2010-06/2012-02 president
Joachim Gauck | country: DEU | short: Gauck | term: 2012-03/2017-03 president
Frank-Walter Steinmeier | country: DEU | short: Steinmeier | term: 2005-11/2009-10 foreign minister, 2013-12/2017-01 foreign minister, 2017-03/ president
Hans-Dietrich Genscher | country: DEU | short: Genscher | term: 1974-05/1992-05 foreign minister
Klaus Kinkel | country: DEU | short: Kinkel | term: 1992-05/1998-10 foreign minister
Joschka Fischer | country: DEU | surname: Fischer | term: 1998-10/2005-11 foreign minister
Guido Westerwelle | country: DEU | short: Westerwelle | term: 2009-10/2013-12 foreign minister
Sigmar Gabriel | country: DEU | surname: Gabriel | term: 2017-01/2018-03 foreign minister
Heiko Maas | country: DEU | surname: Maas | term: 2018-03/2021-12 foreign minister
Annalena Baerbock | country: DEU | short: Baerbock | term: 2021-12-08/2025-05-06 foreign minister, 2025-09-09/ IGO UN General Assembly president
Johann Wadephul | country: DEU | short: Wadephul | term: 2025-05-06/ foreign minister
Boris Pistorius | country: DEU | short: Pistorius | term: 2023-01-19/ defence minister
Volker Rühe | country: DEU | also: Volker Ruehe | short: Rühe, Ruehe | term: 1992-04/1998-10 defence minister
Rudolf Scharping | country: DEU | short: Scharping | term: 1993-06/1995-11 OPP opposition leader, 1998-10/2002-07 defence minister
Peter Struck | country: DEU | surname: Struck | term: 2002-07/2005-11 defence minister
Franz Josef Jung | country: DEU | surname: Jung | term: 2005-11/2009-10 defence minister
Karl-Theodor zu Guttenberg | country: DEU | short: Guttenberg, zu Guttenberg | term: 2009-10/2011-03 defence minister
Thomas de Maizière | country: DEU | also: Thomas de Maiziere | short: de Maizière | term: 2009-10/2011-03 interior minister, 2011-03/2013-12 defence minister, 2013-12/2018-03 interior minister
Annegret Kramp-Karrenbauer | country: DEU | short: Kramp-Karrenbauer | term: 2019-07/2021-12 defence minister
Christine Lambrecht | country: DEU | short: Lambrecht | term: 2021-12/2023-01 defence minister
Otto Schily | country: DEU | short: Schily | term: 1998-10/2005-11 interior minister
Wolfgang Schäuble | country: DEU | also: Wolfgang Schaeuble | short: Schäuble, Schaeuble | term: 1989-04/1991-11 interior minister, 2005-11/2009-10 interior minister, 2009-10/2017-10 finance minister, 2017-10/2021-10 LEG Bundestag president
Horst Seehofer | country: DEU | short: Seehofer | term: 2018-03/2021-12 interior minister
Nancy Faeser | country: DEU | short: Faeser | term: 2021-12/2025-05 interior minister
Alexander Dobrindt | country: DEU | short: Dobrindt | term: 2025-05-06/ interior minister
Robert Habeck | country: DEU | short: Habeck | term: 2021-12/2025-05 vice chancellor
Christian Lindner | country: DEU | short: Lindner | term: 2021-12/2024-11 finance minister
Lars Klingbeil | country: DEU | short: Klingbeil | term: 2025-05-06/ vice chancellor
Oskar Lafontaine | country: DEU | short: Lafontaine | term: 1998-10/1999-03 finance minister, 2005/2009 OPP opposition leader
Edmund Stoiber | country: DEU | short: Stoiber | term: 2002-01/2002-09 OPP chancellor candidate
Peer Steinbrück | country: DEU | also: Peer Steinbrueck | short: Steinbrück | term: 2005-11/2009-10 finance minister
Alice Weidel | country: DEU | sector: OPP | short: Weidel
Tino Chrupalla | country: DEU | sector: OPP | short: Chrupalla
Sahra Wagenknecht | country: DEU | sector: OPP | short: Wagenknecht
Steffen Seibert | country: DEU | short: Seibert | term: 2010-08/2021-12 spokesman
Steffen Hebestreit | country: DEU | short: Hebestreit | term: 2021-12/2025-05 spokesman

# --- Italy
Giulio Andreotti | country: ITA | short: Andreotti | term: 1989-07/1992-06 prime minister
Giuliano Amato | country: ITA | short: Amato | term: 1992-06/1993-04 prime minister, 2000-04/2001-06 prime minister
Carlo Azeglio Ciampi | country: ITA | short: Ciampi | term: 1993-04/1994-05 prime minister, 1999-05/2006-05 president
Silvio Berlusconi | country: ITA | short: Berlusconi | term: 1994-05/1995-01 prime minister, 1995-01/1996-05 OPP opposition leader, 1996-05/2001-06 OPP opposition leader, 2001-06/2006-05 prime minister, 2006-05/2008-05 OPP opposition leader, 2008-05/2011-11 prime minister
Lamberto Dini | country: ITA | short: Dini | term: 1995-01/1996-05 prime minister, 1996-05/2001-06 foreign minister
Romano Prodi | country: ITA | short: Prodi | term: 1996-05/1998-10 prime minister, 1999-09/2004-11 European Commission president, 2006-05/2008-05 prime minister
Massimo D'Alema | country: ITA | short: D'Alema | term: 1998-10/2000-04 prime minister, 2006-05/2008-05 foreign minister
Mario Monti | country: ITA | short: Monti | term: 2011-11/2013-04 prime minister
Enrico Letta | country: ITA | short: Letta | term: 2013-04/2014-02 prime minister
Matteo Renzi | country: ITA | short: Renzi | term: 2014-02/2016-12 prime minister
Paolo Gentiloni | country: ITA | short: Gentiloni | term: 2014-10/2016-12 foreign minister, 2016-12/2018-06 prime minister, 2019-12/2024-11 EU economy commissioner
Giuseppe Conte | country: ITA | surname: Conte | term: 2018-06/2021-02 prime minister, 2022/ OPP opposition leader
Mario Draghi | country: ITA | short: Draghi | term: 2011-11-01/2019-10-31 IGO ECB president, 2021-02-13/2022-10-22 prime minister
Giorgia Meloni | country: ITA | short: Meloni | term: 2022-10-22/ prime minister
Giorgio Napolitano | country: ITA | surname: Napolitano | term: 2006-05/2015-01 president
Sergio Mattarella | country: ITA | short: Mattarella | term: 2015-02/ president
Franco Frattini | country: ITA | short: Frattini | term: 2002-11/2004-11 foreign minister, 2008-05/2011-11 foreign minister
Gianfranco Fini | country: ITA | short: Fini | term: 2004-11/2006-05 foreign minister
Angelino Alfano | country: ITA | short: Alfano | term: 2013-04/2016-12 interior minister, 2016-12/2018-06 foreign minister
Luigi Di Maio | country: ITA | short: Di Maio | term: 2019-09/2022-10 foreign minister, 2023-06/ EU envoy for the Gulf
Antonio Tajani | country: ITA | short: Tajani | term: 2017-01/2019-07 European Parliament president, 2022-10-22/ foreign minister
Guido Crosetto | country: ITA | short: Crosetto | term: 2022-10-22/ defence minister
Matteo Salvini | country: ITA | short: Salvini | term: 2018-06/2019-09 interior minister, 2022-10-22/ deputy prime minister
Matteo Piantedosi | country: ITA | short: Piantedosi | term: 2022-10-22/ interior minister
Antonio Martino | country: ITA | surname: Martino | term: 1994-05/1995-01 foreign minister, 2001-06/2006-05 defence minister
Elly Schlein | country: ITA | sector: OPP | short: Schlein
Beppe Grillo | country: ITA | sector: OPP | short: Grillo
Umberto Bossi | country: ITA | sector: OPP | short: Bossi

# --- Spain
Felipe González | country: ESP | also: Felipe Gonzalez | surname: González | term: 1982-12/1996-05 prime minister
José María Aznar | country: ESP | short: Aznar | term: 1996-05/2004-04-17 prime minister
José Luis Rodríguez Zapatero | country: ESP | short: Zapatero, Rodríguez Zapatero | term: 2000-07/2004-04 OPP opposition leader, 2004-04-17/2011-12-21 prime minister
Mariano Rajoy | country: ESP | short: Rajoy | term: 2004-04/2011-12 OPP opposition leader, 2011-12-21/2018-06-01 prime minister
Pedro Sánchez | country: ESP | surname: Sánchez | term: 2014-07/2018-06-01 OPP opposition leader, 2018-06-02/ prime minister
Miguel Ángel Moratinos | country: ESP | also: Miguel Angel Moratinos | short: Moratinos | term: 1996-12/2003-07 EU Middle East envoy, 2004-04/2010-10 foreign minister
Ana Palacio | country: ESP | surname: Palacio | term: 2002-07/2004-04 foreign minister
Josep Piqué | country: ESP | short: Piqué | term: 2000-04/2002-07 foreign minister
Abel Matutes | country: ESP | short: Matutes | term: 1996-05/2000-04 foreign minister
José Manuel García-Margallo | country: ESP | short: García-Margallo | term: 2011-12/2016-11 foreign minister
José Manuel Albares | country: ESP | short: Albares | term: 2021-07/ foreign minister
Arancha González Laya | country: ESP | short: González Laya | term: 2020-01/2021-07 foreign minister
Margarita Robles | country: ESP | surname: Robles | term: 2018-06/ defence minister
José Bono | country: ESP | surname: Bono | term: 2004-04/2006-04 defence minister
Fernando Grande-Marlaska | country: ESP | short: Grande-Marlaska | term: 2018-06/ interior minister
King Juan Carlos | country: ESP | also: Juan Carlos I | term: 1975-11/2014-06-19 king
King Felipe VI | country: ESP | also: King Felipe, Felipe VI | term: 2014-06-19/ king
Carles Puigdemont | country: ESP | short: Puigdemont | term: 2016-01/2017-10-27 Catalan president, 2017-10-28/ OPP Catalan separatist leader
Artur Mas | country: ESP | surname: Mas | term: 2010-12/2016-01 Catalan president
Alberto Núñez Feijóo | country: ESP | short: Feijóo, Núñez Feijóo | term: 2022-04/ OPP opposition leader
Santiago Abascal | country: ESP | sector: OPP | short: Abascal
Pablo Iglesias | country: ESP | sector: OPP | surname: Iglesias

# --- United Nations
Javier Pérez de Cuéllar | country: UNO | sector: IGO | also: Javier Perez de Cuellar | short: Pérez de Cuéllar | term: 1982-01/1991-12-31 secretary-general
Boutros Boutros-Ghali | country: UNO | sector: IGO | also: Boutros Boutros Ghali | short: Boutros-Ghali, Boutros Ghali | term: 1992-01-01/1996-12-31 secretary-general
Kofi Annan | country: UNO | sector: IGO | short: Annan | term: 1997-01-01/2006-12-31 secretary-general, 2012-02-23/2012-08-31 Syria envoy
Ban Ki-moon | country: KOR | also: Ban Ki Moon | surname: Ban | term: 2004-01/2006-11 foreign minister
Ban Ki-moon | country: UNO | sector: IGO | also: Ban Ki Moon | surname: Ban | term: 2007-01-01/2016-12-31 secretary-general
António Guterres | country: PRT | short: Guterres | term: 1995-10/2002-04 prime minister
António Guterres | country: UNO | sector: IGO | short: Guterres | term: 2005-06/2015-12-31 UN refugee chief, 2017-01-01/ secretary-general
Sergio Vieira de Mello | country: UNO | sector: IGO | also: Sérgio Vieira de Mello | short: Vieira de Mello | term: 1999-11/2002-05 UN administrator of East Timor, 2002-09/2003-08-19 human rights chief
Lakhdar Brahimi | country: DZA | short: Brahimi | term: 1991-06/1993-02 foreign minister
Lakhdar Brahimi | country: UNO | sector: IGO | short: Brahimi | term: 1997-07/2004-06 envoy, 2012-09/2014-05-31 Syria envoy
Staffan de Mistura | country: UNO | sector: IGO | short: de Mistura | term: 2007-09/2012-12 envoy, 2014-07/2018-12 Syria envoy, 2021-11/ Western Sahara envoy
Geir Pedersen | country: UNO | sector: IGO | also: Geir O. Pedersen | surname: Pedersen | term: 2005/2008-02 envoy, 2019-01/2025-10 Syria envoy
Martin Griffiths | country: UNO | sector: IGO | surname: Griffiths | term: 2018-02/2021-07 Yemen envoy, 2021-07/2024-06 humanitarian chief
Hans Grundberg | country: UNO | sector: IGO | short: Grundberg | term: 2021-08/ Yemen envoy
Ismail Ould Cheikh Ahmed | country: UNO | sector: IGO | also: Ismail Ould Cheikh | short: Ould Cheikh Ahmed | term: 2015-04/2018-02 Yemen envoy
Jamal Benomar | country: UNO | sector: IGO | short: Benomar | term: 2011-04/2015-04 Yemen envoy
Ghassan Salamé | country: UNO | sector: IGO | short: Salamé | term: 2017-06/2020-03 Libya envoy
Martin Kobler | country: UNO | sector: IGO | short: Kobler | term: 2013-06/2015-10 envoy, 2015-11/2017-06 Libya envoy
Bernardino León | country: UNO | sector: IGO | term: 2014-08/2015-11 Libya envoy
Abdoulaye Bathily | country: UNO | sector: IGO | short: Bathily | term: 2022-09/2024-05 Libya envoy
Hanna Tetteh | country: UNO | sector: IGO | short: Tetteh | term: 2025-01/ Libya envoy
Hans Blix | country: UNO | sector: IGO | short: Blix | term: 1981-12/1997-11 IAEA director general, 2000-03/2003-06-30 chief weapons inspector
Mohamed ElBaradei | country: EGY | also: Mohamed El Baradei, Mohammed ElBaradei, Mohamed Elbaradei | short: ElBaradei, El Baradei, Elbaradei | term: 2013-07-14/2013-08-14 vice president
Mohamed ElBaradei | country: UNO | sector: IGO | also: Mohamed El Baradei, Mohammed ElBaradei, Mohamed Elbaradei | short: ElBaradei, El Baradei, Elbaradei | term: 1997-12/2009-11-30 IAEA director general, 2010-02/2013-07-13 OPP opposition leader
Yukiya Amano | country: UNO | sector: IGO | short: Amano | term: 2009-12-01/2019-07-18 IAEA director general
Rafael Grossi | country: UNO | sector: IGO | also: Rafael Mariano Grossi | short: Grossi | term: 2019-12-03/ IAEA director general
Rolf Ekeus | country: UNO | sector: IGO | also: Rolf Ekéus | short: Ekeus | term: 1991-04/1997-06 chief weapons inspector
Richard Butler | country: UNO | sector: IGO | surname: Butler | term: 1997-07/1999-06 chief weapons inspector
Sadako Ogata | country: UNO | sector: IGO | short: Ogata | term: 1991-01/2000-12 UN refugee chief
Ruud Lubbers | country: NLD | short: Lubbers | term: 1982-11/1994-08 prime minister
Ruud Lubbers | country: UNO | sector: IGO | short: Lubbers | term: 2001-01/2005-02 UN refugee chief
Filippo Grandi | country: UNO | sector: IGO | short: Grandi | term: 2016-01-01/2025-12-31 UN refugee chief
Mary Robinson | country: IRL | surname: Robinson | term: 1990-12/1997-09 president
Mary Robinson | country: UNO | sector: IGO | surname: Robinson | term: 1997-09/2002-09 human rights chief
Louise Arbour | country: UNO | sector: IGO | short: Arbour | term: 1996-10/1999-09 JUD war crimes prosecutor, 2004-07/2008-06 human rights chief
Navi Pillay | country: UNO | sector: IGO | also: Navanethem Pillay | short: Pillay | term: 2008-09/2014-08 human rights chief
Zeid Ra'ad al-Hussein | country: UNO | sector: IGO | also: Zeid Ra'ad Al Hussein | term: 2014-09/2018-08 human rights chief
Michelle Bachelet | country: CHL | short: Bachelet | term: 2006-03/2010-03 president, 2014-03/2018-03 president
Michelle Bachelet | country: UNO | sector: IGO | short: Bachelet | term: 2018-09/2022-08-31 human rights chief
Volker Türk | country: UNO | sector: IGO | also: Volker Turk, Volker Tuerk | term: 2022-10/ human rights chief
Carla Del Ponte | country: UNO | sector: JUD | also: Carla del Ponte | short: Del Ponte, del Ponte | term: 1999-09/2007-12 war crimes prosecutor
Richard Goldstone | country: UNO | sector: JUD | short: Goldstone | term: 1994-08/1996-09 war crimes prosecutor
Luis Moreno-Ocampo | country: UNO | sector: JUD | also: Luis Moreno Ocampo | short: Moreno-Ocampo | term: 2003-06/2012-06 ICC prosecutor
Fatou Bensouda | country: UNO | sector: JUD | short: Bensouda | term: 2012-06/2021-06 ICC prosecutor
Karim Khan | country: UNO | sector: JUD | surname: Khan | term: 2021-06-16/ ICC prosecutor
Mark Lowcock | country: UNO | sector: IGO | short: Lowcock | term: 2017-09/2021-07 humanitarian chief
Tom Fletcher | country: UNO | sector: IGO | surname: Fletcher | term: 2024-11/ humanitarian chief
John Holmes | country: UNO | sector: IGO | surname: Holmes | term: 2007-03/2010-09 humanitarian chief
Valerie Amos | country: UNO | sector: IGO | surname: Amos | term: 2010-09/2015-05 humanitarian chief
Jan Egeland | country: UNO | sector: IGO | short: Egeland | term: 2003-06/2006-12 humanitarian chief, 2013/ NGO Norwegian Refugee Council chief
Stephane Dujarric | country: UNO | sector: IGO | also: Stéphane Dujarric | short: Dujarric | term: 2005-06/2006-12 spokesman, 2014-03/ spokesman
Farhan Haq | country: UNO | sector: IGO | term: 2005/ spokesman
Fred Eckhard | country: UNO | sector: IGO | short: Eckhard | term: 1997-01/2005-06 spokesman
Marie Okabe | country: UNO | sector: IGO | short: Okabe | term: 2005/2011 spokeswoman
Martin Nesirky | country: UNO | sector: IGO | short: Nesirky | term: 2009-12/2014-02 spokesman
Rosemary DiCarlo | country: UNO | sector: IGO | short: DiCarlo | term: 2018-05/ UN political chief
Jeffrey Feltman | country: USA | short: Feltman | term: 2021-04/2022-01 envoy
Jeffrey Feltman | country: UNO | sector: IGO | short: Feltman | term: 2004-07/2008-01 GOV ambassador to Lebanon, 2009-08/2012-06 GOV assistant secretary of state, 2012-07/2018-03 UN political chief
Ibrahim Gambari | country: UNO | sector: IGO | short: Gambari | term: 2005-06/2007-02 UN political chief, 2007-05/2012-07 envoy
Lynn Pascoe | country: UNO | sector: IGO | also: B. Lynn Pascoe | surname: Pascoe | term: 2007-03/2012-07 UN political chief
Jean-Marie Guehenno | country: UNO | sector: IGO | also: Jean-Marie Guéhenno | short: Guehenno | term: 2000-10/2008-07 peacekeeping chief
Hervé Ladsous | country: UNO | sector: IGO | short: Ladsous | term: 2011-10/2017-03 peacekeeping chief
Jean-Pierre Lacroix | country: UNO | sector: IGO | surname: Lacroix | term: 2017-04/ peacekeeping chief
Alvaro de Soto | country: UNO | sector: IGO | also: Álvaro de Soto | short: de Soto | term: 1999-11/2007-05 envoy
Terje Roed-Larsen | country: UNO | sector: IGO | also: Terje Rød-Larsen | short: Roed-Larsen, Rød-Larsen | term: 1993/2016 Middle East envoy
Nickolay Mladenov | country: BGR | also: Nickolay Mladenov | short: Mladenov | term: 2010-01/2013-03 foreign minister
Nickolay Mladenov | country: UNO | sector: IGO | also: Nickolay Mladenov | short: Mladenov | term: 2013-08/2020-12 envoy
Tor Wennesland | country: UNO | sector: IGO | short: Wennesland | term: 2020-12/2024-12 Middle East envoy
Robert Serry | country: UNO | sector: IGO | short: Serry | term: 2007-11/2015-03 Middle East envoy
Philippe Lazzarini | country: UNO | sector: IGO | short: Lazzarini | term: 2020-04/ UNRWA chief
Jeanine Hennis-Plasschaert | country: NLD | short: Hennis-Plasschaert | term: 2012-11/2017-10 defence minister
Jeanine Hennis-Plasschaert | country: UNO | sector: IGO | short: Hennis-Plasschaert | term: 2018-11/ envoy
Hedi Annabi | country: UNO | sector: IGO | short: Annabi | term: 2007-09/2010-01-12 envoy
Alain Le Roy | country: UNO | sector: IGO | short: Le Roy | term: 2008-08/2011-08 peacekeeping chief
Jan Pronk | country: UNO | sector: IGO | short: Pronk | term: 2004-06/2006-12 Sudan envoy
Jan Eliasson | country: SWE | short: Eliasson | term: 2006-04/2006-10 foreign minister
Jan Eliasson | country: UNO | sector: IGO | short: Eliasson | term: 2006-12/2008-06 Darfur envoy, 2012-07/2016-12 deputy secretary-general
Marrack Goulding | country: UNO | sector: IGO | short: Goulding | term: 1986/1997 UN political chief
Yasushi Akashi | country: UNO | sector: IGO | short: Akashi | term: 1992-01/1998 envoy
Thorvald Stoltenberg | country: NOR | term: 1990-11/1993-04 foreign minister
Thorvald Stoltenberg | country: UNO | sector: IGO | term: 1993-05/1996 mediator
Cyrus Vance | country: USA | surname: Vance | term: 1977-01/1980-04 secretary of state
Cyrus Vance | country: UNO | sector: IGO | surname: Vance | term: 1991-10/1993-05 mediator
Martti Ahtisaari | country: FIN | short: Ahtisaari | term: 1994-03/2000-03 president
Martti Ahtisaari | country: UNO | sector: IGO | short: Ahtisaari | term: 2005-11/2008-02 Kosovo envoy
Soren Jessen-Petersen | country: UNO | sector: IGO | also: Søren Jessen-Petersen | short: Jessen-Petersen | term: 2004-08/2006-06 UN administrator of Kosovo
Michael Steiner | country: UNO | sector: IGO | surname: Steiner | term: 2002-01/2003-07 UN administrator of Kosovo
Joachim Rücker | country: UNO | sector: IGO | also: Joachim Ruecker | short: Rücker | term: 2006-09/2008-06 UN administrator of Kosovo
Hans Haekkerup | country: UNO | sector: IGO | short: Haekkerup | term: 2001-01/2001-12 UN administrator of Kosovo
Noeleen Heyzer | country: UNO | sector: IGO | short: Heyzer | term: 2021-10/2023-06 Myanmar envoy
Tom Andrews | country: UNO | sector: IGO | surname: Andrews | term: 2020-05/ special rapporteur
Francesca Albanese | country: UNO | sector: IGO | term: 2022-05/ special rapporteur
Kim Won-soo | country: UNO | sector: IGO | term: 2015/2017 disarmament chief
Amina Mohammed | country: UNO | sector: IGO | term: 2017-01/ deputy secretary-general
Mark Malloch Brown | country: UNO | sector: IGO | also: Mark Malloch-Brown | short: Malloch Brown, Malloch-Brown | term: 2006-04/2006-12 deputy secretary-general
Tedros Adhanom Ghebreyesus | country: ETH | also: Tedros Adhanom | short: Tedros, Ghebreyesus | term: 2012-11/2016-11 foreign minister
Tedros Adhanom Ghebreyesus | country: UNO | sector: IGO | also: Tedros Adhanom | short: Tedros, Ghebreyesus | term: 2017-07/ WHO director-general
Margaret Chan | country: UNO | sector: IGO | surname: Chan | term: 2007-01/2017-06-30 WHO director-general
Gro Harlem Brundtland | country: NOR | short: Brundtland | term: 1990-11/1996-10 prime minister
Gro Harlem Brundtland | country: UNO | sector: IGO | short: Brundtland | term: 1998-07/2003-07 WHO director-general
Lee Jong-wook | country: UNO | sector: IGO | term: 2003-07/2006-05-22 WHO director-general
Cindy McCain | country: UNO | sector: IGO | term: 2023-04/ WFP chief
David Beasley | country: UNO | sector: IGO | short: Beasley | term: 2017-04/2023-04 WFP chief
James Morris | country: UNO | sector: IGO | term: 2002-04/2007-04 WFP chief
Josette Sheeran | country: UNO | sector: IGO | short: Sheeran | term: 2007-04/2012-04 WFP chief
Catherine Russell | country: UNO | sector: IGO | term: 2022-02/ UNICEF chief
Carol Bellamy | country: UNO | sector: IGO | short: Bellamy | term: 1995-05/2005-04 UNICEF chief
Pascal Lamy | country: UNO | sector: IGO | short: Lamy | term: 1999-09/2004-11 EU trade commissioner, 2005-09/2013-08 WTO director-general
Ngozi Okonjo-Iweala | country: NGA | short: Okonjo-Iweala | term: 2003-07/2006-06 finance minister, 2011-08/2015-05 finance minister
Ngozi Okonjo-Iweala | country: UNO | sector: IGO | short: Okonjo-Iweala | term: 2021-03/ WTO director-general
Michel Camdessus | country: UNO | sector: IGO | short: Camdessus | term: 1987-01/2000-02 IMF managing director
Rodrigo Rato | country: UNO | sector: IGO | short: Rato | term: 2004-06/2007-10 IMF managing director
Kristalina Georgieva | country: UNO | sector: IGO | short: Georgieva | term: 2010-02/2016-12 EU commissioner, 2019-10/ IMF managing director
James Wolfensohn | country: UNO | sector: IGO | short: Wolfensohn | term: 1995-06/2005-05 World Bank president, 2005-05/2006-04 Quartet envoy
Jim Yong Kim | country: UNO | sector: IGO | term: 2012-07/2019-01 World Bank president
David Malpass | country: UNO | sector: IGO | short: Malpass | term: 2019-04/2023-06 World Bank president
Ajay Banga | country: UNO | sector: IGO | short: Banga | term: 2023-06/ World Bank president

# --- NATO
Manfred Wörner | country: NTO | sector: IGO | also: Manfred Woerner | short: Wörner, Woerner | term: 1988-07/1994-08-13 secretary-general
Willy Claes | country: NTO | sector: IGO | short: Claes | term: 1994-10/1995-10 secretary-general
George Robertson | country: GBR | also: Lord Robertson | surname: Robertson | term: 1997-05/1999-10 defence secretary
George Robertson | country: NTO | sector: IGO | also: Lord Robertson | surname: Robertson | term: 1999-10/2003-12 secretary-general
Jaap de Hoop Scheffer | country: NLD | short: de Hoop Scheffer | term: 2002-07/2003-12 foreign minister
Jaap de Hoop Scheffer | country: NTO | sector: IGO | short: de Hoop Scheffer | term: 2004-01/2009-07 secretary-general
Anders Fogh Rasmussen | country: DNK | short: Fogh Rasmussen | surname: Rasmussen | term: 2001-11/2009-04 prime minister
Anders Fogh Rasmussen | country: NTO | sector: IGO | short: Fogh Rasmussen | surname: Rasmussen | term: 2009-08/2014-09-30 secretary-general
Jens Stoltenberg | country: NOR | short: Stoltenberg | term: 2005-10/2013-10 prime minister, 2025-02/ finance minister
Jens Stoltenberg | country: NTO | sector: IGO | short: Stoltenberg | term: 2014-10-01/2024-10-01 secretary-general
Mark Rutte | country: NLD | short: Rutte | term: 2010-10-14/2024-07-02 prime minister
Mark Rutte | country: NTO | sector: IGO | short: Rutte | term: 2024-10-01/ secretary-general
Wesley Clark | country: NTO | sector: MIL | surname: Clark | term: 1997-07/2000-05 MIL supreme commander
Philip Breedlove | country: NTO | sector: MIL | short: Breedlove | term: 2013-05/2016-05 MIL supreme commander
Jamie Shea | country: NTO | sector: IGO | surname: Shea | term: 1993/2000 spokesman
Oana Lungescu | country: NTO | sector: IGO | short: Lungescu | term: 2010/2023 spokeswoman
James Appathurai | country: NTO | sector: IGO | short: Appathurai | term: 2004/ spokesman

# --- European Union
Jacques Delors | country: EUR | sector: IGO | short: Delors | term: 1985-01/1995-01 European Commission president
Jacques Santer | country: LUX | short: Santer | term: 1984-07/1995-01 prime minister
Jacques Santer | country: EUR | sector: IGO | short: Santer | term: 1995-01/1999-03 European Commission president
José Manuel Barroso | country: PRT | also: Jose Manuel Durao Barroso, José Manuel Durão Barroso | short: Barroso, Durao Barroso | term: 2002-04/2004-07 prime minister
José Manuel Barroso | country: EUR | sector: IGO | also: Jose Manuel Durao Barroso, José Manuel Durão Barroso | short: Barroso, Durao Barroso | term: 2004-11/2014-10-31 European Commission president
Jean-Claude Juncker | country: LUX | short: Juncker | term: 1995-01/2013-12 prime minister
Jean-Claude Juncker | country: EUR | sector: IGO | short: Juncker | term: 2014-11-01/2019-11-30 European Commission president
Ursula von der Leyen | country: DEU | short: von der Leyen, Von der Leyen | term: 2013-12/2019-07 defence minister
Ursula von der Leyen | country: EUR | sector: IGO | short: von der Leyen, Von der Leyen | term: 2019-12-01/ European Commission president
Herman Van Rompuy | country: BEL | short: Van Rompuy, van Rompuy | term: 2008-12/2009-11 prime minister
Herman Van Rompuy | country: EUR | sector: IGO | short: Van Rompuy, van Rompuy | term: 2009-12/2014-11-30 European Council president
Charles Michel | country: BEL | surname: Michel | term: 2014-10/2019-10 prime minister
Charles Michel | country: EUR | sector: IGO | surname: Michel | term: 2019-12-01/2024-11-30 European Council president
António Costa | country: PRT | surname: Costa | term: 2015-11/2024-04 prime minister
António Costa | country: EUR | sector: IGO | surname: Costa | term: 2024-12-01/ European Council president
Javier Solana | country: ESP | short: Solana | term: 1992-06/1995-12 foreign minister
Javier Solana | country: EUR | sector: IGO | short: Solana | term: 1995-12/1999-10 NATO secretary-general, 1999-10-18/2009-11-30 foreign policy chief
Catherine Ashton | country: EUR | sector: IGO | surname: Ashton | term: 2008-10/2009-11 trade commissioner, 2009-12-01/2014-10-31 foreign policy chief
Federica Mogherini | country: ITA | short: Mogherini | term: 2014-02/2014-10 foreign minister
Federica Mogherini | country: EUR | sector: IGO | short: Mogherini | term: 2014-11-01/2019-11-30 foreign policy chief
Josep Borrell | country: ESP | also: Josep Borrell Fontelles | short: Borrell | term: 2018-06/2019-11 foreign minister
Josep Borrell | country: EUR | sector: IGO | also: Josep Borrell Fontelles | short: Borrell | term: 2004-07/2007-01 European Parliament president, 2019-12-01/2024-11-30 foreign policy chief
Kaja Kallas | country: EST | short: Kallas | term: 2021-01-26/2024-07 prime minister
Kaja Kallas | country: EUR | sector: IGO | short: Kallas | term: 2024-12-01/ foreign policy chief
Roberta Metsola | country: EUR | sector: IGO | short: Metsola | term: 2022-01/ European Parliament president
Martin Schulz | country: DEU | short: Schulz | term: 2017-03/2018-02 OPP party leader
Martin Schulz | country: EUR | sector: IGO | short: Schulz | term: 2012-01/2017-01 European Parliament president
Benita Ferrero-Waldner | country: AUT | short: Ferrero-Waldner | term: 2000-02/2004-10 foreign minister
Benita Ferrero-Waldner | country: EUR | sector: IGO | short: Ferrero-Waldner | term: 2004-11/2009-11 external relations commissioner
Olli Rehn | country: EUR | sector: IGO | short: Rehn | term: 2004-11/2014-07 commissioner
Guenter Verheugen | country: EUR | sector: IGO | also: Günter Verheugen | short: Verheugen | term: 1999-09/2010-02 commissioner
Stefan Fuele | country: EUR | sector: IGO | also: Štefan Füle, Stefan Fule | term: 2010-02/2014-10 enlargement commissioner
Johannes Hahn | country: EUR | sector: IGO | surname: Hahn | term: 2010-02/2024-11 commissioner
Maros Sefcovic | country: EUR | sector: IGO | also: Maroš Šefčovič | short: Sefcovic, Šefčovič | term: 2009-10/ trade commissioner
Valdis Dombrovskis | country: LVA | short: Dombrovskis | term: 2009-03/2014-01 prime minister
Valdis Dombrovskis | country: EUR | sector: IGO | short: Dombrovskis | term: 2014-11/ economy commissioner
Thierry Breton | country: EUR | sector: IGO | surname: Breton | term: 2019-12/2024-09 internal market commissioner
Margrethe Vestager | country: EUR | sector: IGO | short: Vestager | term: 2014-11/2024-11 competition commissioner
Andrius Kubilius | country: LTU | short: Kubilius | term: 2008-12/2012-12 prime minister
Andrius Kubilius | country: EUR | sector: IGO | short: Kubilius | term: 2024-12/ defence commissioner
Miroslav Lajcak | country: SVK | also: Miroslav Lajčák | short: Lajcak, Lajčák | term: 2009-01/2010-07 foreign minister, 2012-04/2020-03 foreign minister
Miroslav Lajcak | country: EUR | sector: IGO | also: Miroslav Lajčák | short: Lajcak, Lajčák | term: 2020-04/2025-01 envoy for Kosovo
Peter Sorensen | country: EUR | sector: IGO | also: Peter Sørensen | surname: Sorensen | term: 2025-02/ envoy for Kosovo
Peter Stano | country: EUR | sector: IGO | short: Stano | term: 2019-12/2024-11 spokesman
Robert Cooper | country: EUR | sector: IGO | surname: Cooper | term: 2002/2012 envoy
Enrique Mora | country: EUR | sector: IGO | surname: Mora | term: 2015/2025-01 envoy
Cristina Gallach | country: EUR | sector: IGO | short: Gallach | term: 1999/2009 spokeswoman
Marc Otte | country: EUR | sector: IGO | term: 2003/2011 Middle East envoy
Carl Bildt | country: SWE | short: Bildt | term: 1991-10/1994-10 prime minister, 2006-10/2014-10 foreign minister
Carl Bildt | country: EUR | sector: IGO | short: Bildt | term: 1995-06/1997-06 High Representative
David Owen | country: EUR | sector: IGO | also: Lord Owen | surname: Owen | term: 1992-08/1995-06 mediator
Lord Carrington | country: EUR | sector: IGO | term: 1984-06/1988-07 NATO secretary-general, 1991-09/1992-08 mediator
Paddy Ashdown | country: EUR | sector: IGO | also: Lord Ashdown | short: Ashdown | term: 1988-07/1999-08 OPP party leader, 2002-05/2006-01 High Representative
Wolfgang Petritsch | country: EUR | sector: IGO | short: Petritsch | term: 1999-08/2002-05 High Representative
Valentin Inzko | country: EUR | sector: IGO | short: Inzko | term: 2009-03/2021-07 High Representative
Christian Schmidt | country: EUR | sector: IGO | surname: Schmidt | term: 2021-08/ High Representative
Christian Schwarz-Schilling | country: EUR | sector: IGO | short: Schwarz-Schilling | term: 2006-02/2007-06 High Representative
Jean-Claude Trichet | country: EUR | sector: IGO | short: Trichet | term: 2003-11/2011-10-31 ECB president
Wim Duisenberg | country: EUR | sector: IGO | short: Duisenberg | term: 1998-06/2003-10 ECB president
Jeroen Dijsselbloem | country: EUR | sector: IGO | short: Dijsselbloem | term: 2013-01/2018-01 Eurogroup chief

# --- African Union
Salim Ahmed Salim | country: OAU | sector: IGO | term: 1989-09/2001-09 secretary-general
Alpha Oumar Konare | country: MLI | also: Alpha Oumar Konaré | term: 1992-06/2002-06 president
Alpha Oumar Konare | country: OAU | sector: IGO | also: Alpha Oumar Konaré | term: 2003-09/2008-04 African Union Commission chairman
Jean Ping | country: GAB | term: 1999-01/2008-02 foreign minister
Jean Ping | country: OAU | sector: IGO | term: 2008-04/2012-10 African Union Commission chairman, 2016/ OPP opposition leader
Nkosazana Dlamini-Zuma | country: ZAF | also: Nkosazana Dlamini Zuma | short: Dlamini-Zuma, Dlamini Zuma | term: 1999-06/2009-05 foreign minister
Nkosazana Dlamini-Zuma | country: OAU | sector: IGO | also: Nkosazana Dlamini Zuma | short: Dlamini-Zuma, Dlamini Zuma | term: 2012-10/2017-03 African Union Commission chairwoman
Moussa Faki Mahamat | country: TCD | also: Moussa Faki | short: Faki | term: 2008-04/2017-03 foreign minister
Moussa Faki Mahamat | country: OAU | sector: IGO | also: Moussa Faki | short: Faki | term: 2017-03/2025-02 African Union Commission chairman
Mahamoud Ali Youssouf | country: DJI | term: 2005-05/2025-02 foreign minister
Mahamoud Ali Youssouf | country: OAU | sector: IGO | term: 2025-02/ African Union Commission chairman
Smail Chergui | country: OAU | sector: IGO | also: Smaïl Chergui | term: 2013-10/2021-03 peace and security commissioner
Bankole Adeoye | country: OAU | sector: IGO | term: 2021-03/ peace and security commissioner

# --- Arab League
Amr Moussa | country: EGY | also: Amr Mussa | short: Moussa, Mussa | term: 1991-05/2001-05 foreign minister
Amr Moussa | country: ARL | sector: IGO | also: Amr Mussa | short: Moussa, Mussa | term: 2001-06/2011-06 secretary-general, 2011-07/2012-06 OPP presidential candidate
Esmat Abdel-Meguid | country: ARL | sector: IGO | also: Esmat Abdel Meguid | term: 1991-05/2001-05 secretary-general
Nabil el-Araby | country: EGY | also: Nabil Elaraby, Nabil al-Arabi, Nabil Al-Arabi, Nabil al-Araby | short: Elaraby, el-Araby, al-Arabi | term: 2011-03/2011-06 foreign minister
Nabil el-Araby | country: ARL | sector: IGO | also: Nabil Elaraby, Nabil al-Arabi, Nabil Al-Arabi, Nabil al-Araby | short: Elaraby, el-Araby, al-Arabi | term: 2011-07/2016-06 secretary-general
Ahmed Aboul Gheit | country: EGY | also: Ahmed Abul Gheit, Ahmed Abul-Gheit | short: Aboul Gheit, Abul Gheit | term: 2004-07/2011-03 foreign minister
Ahmed Aboul Gheit | country: ARL | sector: IGO | also: Ahmed Abul Gheit, Ahmed Abul-Gheit | short: Aboul Gheit, Abul Gheit | term: 2016-07/ secretary-general

# --- ASEAN
Surin Pitsuwan | country: ASE | sector: IGO | term: 1997-11/2001-02 GOV foreign minister of Thailand, 2008-01/2012-12 secretary-general
Kao Kim Hourn | country: ASE | sector: IGO | term: 2023-01/ secretary-general

# --- Gulf Cooperation Council
Abdul Rahman al-Attiyah | country: GCC | sector: IGO | also: Abdul-Rahman al-Attiyah | term: 2002-04/2011-03 secretary-general
Jasem Albudaiwi | country: GCC | sector: IGO | also: Jasem al-Budaiwi | term: 2023-02/ secretary-general
