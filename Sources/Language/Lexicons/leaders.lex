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
Nickolay Mladenov | country: BGR | also: Nikolay Mladenov | short: Mladenov | term: 2010-01/2013-03 foreign minister
Nickolay Mladenov | country: UNO | sector: IGO | also: Nikolay Mladenov | short: Mladenov | term: 2013-08/2020-12 envoy
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
Javier Solana | country: NTO | sector: IGO | short: Solana | term: 1995-12/1999-10-05 NATO secretary-general
Javier Solana | country: EUR | sector: IGO | short: Solana | term: 1999-10-18/2009-11-30 foreign policy chief
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

# --- Ukraine
Leonid Kravchuk | country: UKR | short: Kravchuk | term: 1991-12/1994-07 president
Leonid Kuchma | country: UKR | short: Kuchma | term: 1992-10/1993-09 prime minister, 1994-07/2005-01 president
Viktor Yushchenko | country: UKR | short: Yushchenko | term: 1999-12/2001-05 prime minister, 2001-06/2005-01-23 OPP opposition leader, 2005-01-23/2010-02-25 president
Viktor Yanukovych | country: UKR | also: Viktor Yanukovich | short: Yanukovych, Yanukovich | term: 2002-11/2005-01 prime minister, 2005-01/2006-08 OPP opposition leader, 2006-08/2007-12 prime minister, 2007-12/2010-02 OPP opposition leader, 2010-02-25/2014-02-22 president
Yulia Tymoshenko | country: UKR | also: Yuliya Tymoshenko, Yulia Timoshenko | short: Tymoshenko, Timoshenko | term: 2005-01/2005-09 prime minister, 2005-09/2007-12 OPP opposition leader, 2007-12/2010-03 prime minister, 2010-03/ OPP opposition leader
Oleksandr Turchynov | country: UKR | short: Turchynov | term: 2014-02-23/2014-06-07 acting president, 2014-12/2019-05 Security Council secretary
Petro Poroshenko | country: UKR | short: Poroshenko | term: 2009-10/2010-03 foreign minister, 2014-06-07/2019-05-20 president, 2019-05-20/ OPP opposition leader
Volodymyr Zelensky | country: UKR | also: Volodymyr Zelenskyy, Volodymyr Zelenskiy, Vladimir Zelensky | short: Zelensky, Zelenskyy, Zelenskiy | term: 2019-05-20/ president
Mykola Azarov | country: UKR | short: Azarov | term: 2010-03/2014-01 prime minister
Arseniy Yatsenyuk | country: UKR | also: Arseny Yatsenyuk, Arseniy Yatseniuk | short: Yatsenyuk, Yatseniuk | term: 2007-03/2007-12 foreign minister, 2012-12/2014-02 OPP opposition leader, 2014-02-27/2016-04 prime minister
Volodymyr Groysman | country: UKR | short: Groysman | term: 2016-04/2019-08 prime minister
Oleksiy Honcharuk | country: UKR | short: Honcharuk | term: 2019-08/2020-03 prime minister
Denys Shmyhal | country: UKR | also: Denys Shmygal | short: Shmyhal | term: 2020-03/2025-07-16 prime minister, 2025-07-17/ defence minister
Yulia Svyrydenko | country: UKR | short: Svyrydenko | term: 2021-11/2025-07 deputy prime minister, 2025-07-17/ prime minister
Anatoly Zlenko | country: UKR | short: Zlenko | term: 1990-07/1994-08 foreign minister, 2000-10/2003-09 foreign minister
Borys Tarasyuk | country: UKR | short: Tarasyuk | term: 1998-04/2000-09 foreign minister, 2005-02/2007-01 foreign minister
Kostyantyn Hryshchenko | country: UKR | short: Hryshchenko | term: 2003-09/2005-02 foreign minister, 2010-03/2012-12 foreign minister
Pavlo Klimkin | country: UKR | short: Klimkin | term: 2014-06/2019-08 foreign minister
Vadym Prystaiko | country: UKR | short: Prystaiko | term: 2019-08/2020-03 foreign minister
Dmytro Kuleba | country: UKR | also: Dmitry Kuleba | short: Kuleba | term: 2020-03/2024-09 foreign minister
Andrii Sybiha | country: UKR | also: Andriy Sybiha | short: Sybiha | term: 2024-09/ foreign minister
Andriy Deshchytsia | country: UKR | short: Deshchytsia | term: 2014-02/2014-06 foreign minister
Oleksii Reznikov | country: UKR | also: Oleksiy Reznikov | short: Reznikov | term: 2021-11/2023-09 defence minister
Rustem Umerov | country: UKR | short: Umerov | term: 2023-09/2025-07 defence minister, 2025-07/ Security Council secretary
Stepan Poltorak | country: UKR | short: Poltorak | term: 2014-10/2019-08 defence minister
Mykhailo Fedorov | country: UKR | surname: Fedorov | term: 2019-08/ deputy prime minister
Andriy Yermak | country: UKR | also: Andrii Yermak | short: Yermak | term: 2020-02/2025-11-28 presidential chief of staff
Mykhailo Podolyak | country: UKR | also: Mikhail Podolyak | short: Podolyak | term: 2020-04/ presidential adviser
Kyrylo Budanov | country: UKR | short: Budanov | term: 2020-08/2026-01 MIL military intelligence chief, 2026-01/ presidential chief of staff
Valerii Zaluzhnyi | country: UKR | also: Valeriy Zaluzhny, Valery Zaluzhny, Valerii Zaluzhny | short: Zaluzhnyi, Zaluzhny | term: 2021-07/2024-02-08 MIL commander-in-chief, 2024-07/ ambassador to Britain
Oleksandr Syrskyi | country: UKR | also: Oleksandr Syrsky | short: Syrskyi, Syrsky | term: 2024-02-08/ MIL commander-in-chief
Oleksiy Danilov | country: UKR | short: Danilov | term: 2019-10/2024-03 Security Council secretary
Arsen Avakov | country: UKR | short: Avakov | term: 2014-02/2021-07 interior minister
Ihor Klymenko | country: UKR | short: Klymenko | term: 2023-02/ interior minister
Vasyl Malyuk | country: UKR | short: Malyuk | term: 2022-07/2026-01 security service chief
Ruslan Stefanchuk | country: UKR | short: Stefanchuk | term: 2021-10/ LEG speaker of parliament
Sergiy Kyslytsya | country: UKR | short: Kyslytsya | term: 2020-02/2024-12 ambassador to the UN, 2024-12/ deputy foreign minister
Vitali Klitschko | country: UKR | short: Klitschko | term: 2012-12/2014-05 OPP opposition leader, 2014-06/ mayor of Kyiv
Oksana Markarova | country: UKR | short: Markarova | term: 2021-02/2025-08 ambassador to the US
Iryna Vereshchuk | country: UKR | short: Vereshchuk | term: 2021-11/2024-09 deputy prime minister
Denis Pushilin | country: UKR | sector: REB | short: Pushilin | term: 2014/ separatist leader
Leonid Pasechnik | country: UKR | sector: REB | short: Pasechnik | term: 2017-11/ separatist leader
Alexander Zakharchenko | country: UKR | sector: REB | short: Zakharchenko | term: 2014-08/2018-08-31 separatist leader
Igor Plotnitsky | country: UKR | sector: REB | short: Plotnitsky | term: 2014-08/2017-11 separatist leader
Igor Girkin | country: UKR | sector: REB | also: Igor Strelkov | short: Girkin, Strelkov
Viktor Medvedchuk | country: UKR | short: Medvedchuk | term: 2002-06/2005-01 presidential chief of staff, 2018/2022 OPP opposition leader
Igor Kolomoisky | country: UKR | sector: BUS | also: Ihor Kolomoisky | short: Kolomoisky
Rinat Akhmetov | country: UKR | sector: BUS | short: Akhmetov

# --- Belarus
Alexander Lukashenko | country: BLR | also: Aleksandr Lukashenko, Alyaksandr Lukashenka, Alexander Lukashenka | short: Lukashenko, Lukashenka | term: 1994-07-20/ president
Stanislav Shushkevich | country: BLR | short: Shushkevich | term: 1991-08/1994-01 leader
Svetlana Tikhanovskaya | country: BLR | sector: OPP | also: Sviatlana Tsikhanouskaya, Svyatlana Tsikhanouskaya | short: Tikhanovskaya, Tsikhanouskaya
Maria Kolesnikova | country: BLR | sector: OPP | short: Kolesnikova
Alexander Milinkevich | country: BLR | sector: OPP | short: Milinkevich
Ales Bialiatski | country: BLR | sector: NGO | short: Bialiatski
Uladzimir Makei | country: BLR | also: Vladimir Makei | short: Makei | term: 2012-08/2022-11-26 foreign minister
Sergei Martynov | country: BLR | short: Martynov | term: 2003-03/2012-08 foreign minister
Sergei Aleinik | country: BLR | short: Aleinik | term: 2022-12/2024-06 foreign minister
Maxim Ryzhenkov | country: BLR | short: Ryzhenkov | term: 2024-06/ foreign minister
Viktor Khrenin | country: BLR | short: Khrenin | term: 2020-01/ defence minister
Alexander Turchin | country: BLR | surname: Turchin | term: 2025-03/ prime minister
Roman Golovchenko | country: BLR | short: Golovchenko | term: 2020-06/2025-03 prime minister

# --- Moldova
Petru Lucinschi | country: MDA | short: Lucinschi | term: 1997-01/2001-04 president
Vladimir Voronin | country: MDA | short: Voronin | term: 2001-04/2009-09 president
Igor Dodon | country: MDA | short: Dodon | term: 2016-12/2020-12-24 president, 2020-12-24/ OPP opposition leader
Maia Sandu | country: MDA | surname: Sandu | term: 2019-06/2019-11 prime minister, 2020-12-24/ president
Natalia Gavrilita | country: MDA | short: Gavrilita | term: 2021-08/2023-02 prime minister
Dorin Recean | country: MDA | short: Recean | term: 2023-02/2025-10 prime minister
Alexandru Munteanu | country: MDA | short: Munteanu | term: 2025-11/ prime minister
Mihai Popsoi | country: MDA | also: Mihail Popsoi | short: Popsoi | term: 2024-01/ foreign minister
Ilan Shor | country: MDA | sector: OPP | surname: Shor
Igor Smirnov | country: MDA | sector: REB | surname: Smirnov | term: 1991/2011 separatist leader
Vadim Krasnoselsky | country: MDA | sector: REB | short: Krasnoselsky | term: 2016-12/ separatist leader

# --- Georgia
Zviad Gamsakhurdia | country: GEO | short: Gamsakhurdia | term: 1991-05/1992-01 president
Mikheil Saakashvili | country: GEO | also: Mikhail Saakashvili | short: Saakashvili | term: 2004-01-25/2013-11-17 president, 2013-11-18/ OPP opposition leader
Giorgi Margvelashvili | country: GEO | short: Margvelashvili | term: 2013-11/2018-12 president
Salome Zourabichvili | country: GEO | also: Salome Zurabishvili | short: Zourabichvili | term: 2004-03/2005-10 foreign minister, 2018-12/2024-12-29 president, 2024-12-29/ OPP opposition leader
Mikheil Kavelashvili | country: GEO | short: Kavelashvili | term: 2024-12-29/ president
Bidzina Ivanishvili | country: GEO | short: Ivanishvili | term: 2012-10/2013-11 prime minister
Irakli Garibashvili | country: GEO | short: Garibashvili | term: 2013-11/2015-12 prime minister, 2021-02/2024-01 prime minister
Giorgi Kvirikashvili | country: GEO | short: Kvirikashvili | term: 2015-12/2018-06 prime minister
Giorgi Gakharia | country: GEO | short: Gakharia | term: 2019-09/2021-02 prime minister, 2021-05/ OPP opposition leader
Irakli Kobakhidze | country: GEO | short: Kobakhidze | term: 2024-02/ prime minister
Zurab Zhvania | country: GEO | short: Zhvania | term: 2004-02/2005-02-03 prime minister
Zurab Nogaideli | country: GEO | short: Nogaideli | term: 2005-02/2007-11 prime minister
Nino Burjanadze | country: GEO | also: Nino Burdzhanadze | short: Burjanadze | term: 2001-11/2008-06 LEG speaker of parliament, 2008-10/ OPP opposition leader
Gela Bezhuashvili | country: GEO | short: Bezhuashvili | term: 2005-10/2008-01 foreign minister
Irakli Okruashvili | country: GEO | short: Okruashvili | term: 2004-12/2006-11 defence minister, 2007/ OPP opposition leader
Grigol Vashadze | country: GEO | short: Vashadze | term: 2008-12/2012-10 foreign minister
Maka Botchorishvili | country: GEO | short: Botchorishvili | term: 2024-10/ foreign minister
Aslan Abashidze | country: GEO | sector: REB | short: Abashidze | term: 1991-08/2004-05-06 Adjaran leader
Vladislav Ardzinba | country: GEO | sector: REB | short: Ardzinba | term: 1994-11/2005-02 Abkhaz leader
Sergei Bagapsh | country: GEO | sector: REB | short: Bagapsh | term: 2005-02/2011-05 Abkhaz leader
Raul Khadzhimba | country: GEO | sector: REB | also: Raul Khajimba | short: Khadzhimba | term: 2014-09/2020-01 Abkhaz leader
Eduard Kokoity | country: GEO | sector: REB | short: Kokoity | term: 2001-12/2011-12 South Ossetian leader

# --- Armenia
Levon Ter-Petrosyan | country: ARM | also: Levon Ter-Petrosian | short: Ter-Petrosyan, Ter-Petrosian | term: 1991-11/1998-02 president, 2007-10/ OPP opposition leader
Robert Kocharyan | country: ARM | also: Robert Kocharian | short: Kocharyan, Kocharian | term: 1997-03/1998-02 prime minister, 1998-02/2008-04-09 president, 2018/ OPP opposition leader
Serzh Sargsyan | country: ARM | also: Serge Sarkisian, Serzh Sarkisian | short: Sargsyan, Sarkisian | term: 2000-05/2007-04 defence minister, 2007-04/2008-04 prime minister, 2008-04-09/2018-04-23 president
Nikol Pashinyan | country: ARM | also: Nikol Pashinian | short: Pashinyan, Pashinian | term: 2018-05-08/ prime minister
Armen Sarkissian | country: ARM | term: 2018-04/2022-02 president
Vahagn Khachaturyan | country: ARM | term: 2022-03/ president
Vartan Oskanian | country: ARM | also: Vardan Oskanyan | short: Oskanian | term: 1998-04/2008-04 foreign minister
Edward Nalbandian | country: ARM | short: Nalbandian | term: 2008-04/2018-05 foreign minister
Zohrab Mnatsakanyan | country: ARM | short: Mnatsakanyan | term: 2018-05/2020-11 foreign minister
Ararat Mirzoyan | country: ARM | short: Mirzoyan | term: 2021-08/ foreign minister
Suren Papikyan | country: ARM | short: Papikyan | term: 2021-11/ defence minister

# --- Azerbaijan
Ayaz Mutalibov | country: AZE | short: Mutalibov | term: 1990-05/1992-05 president
Abulfaz Elchibey | country: AZE | short: Elchibey | term: 1992-06/1993-09 president
Heydar Aliyev | country: AZE | also: Heidar Aliyev, Geidar Aliyev, Haydar Aliyev | short: Aliyev | term: 1993-06/2003-10-31 president
Ilham Aliyev | country: AZE | short: Aliyev | term: 2003-08/2003-10 prime minister, 2003-10-31/ president
Vilayat Guliyev | country: AZE | short: Guliyev | term: 1999-10/2004-04 foreign minister
Elmar Mammadyarov | country: AZE | also: Elmar Mamedyarov | short: Mammadyarov, Mamedyarov | term: 2004-04/2020-07 foreign minister
Jeyhun Bayramov | country: AZE | short: Bayramov | term: 2020-07/ foreign minister
Hikmet Hajiyev | country: AZE | short: Hajiyev | term: 2014/ presidential aide
Zakir Hasanov | country: AZE | short: Hasanov | term: 2013-10/ defence minister
Safar Abiyev | country: AZE | short: Abiyev | term: 1995-02/2013-10 defence minister
Arkady Ghukasyan | country: AZE | sector: REB | also: Arkady Gukasyan | short: Ghukasyan | term: 1997-09/2007-09 Karabakh leader
Bako Sahakyan | country: AZE | sector: REB | short: Sahakyan | term: 2007-09/2020-05 Karabakh leader
Arayik Harutyunyan | country: AZE | sector: REB | term: 2020-05/2023-09 Karabakh leader
Ruben Vardanyan | country: AZE | sector: REB | short: Vardanyan | term: 2022-11/2023-02 Karabakh leader

# --- Kazakhstan
Nursultan Nazarbayev | country: KAZ | short: Nazarbayev | term: 1990-04/2019-03-20 president
Kassym-Jomart Tokayev | country: KAZ | also: Kassymzhomart Tokayev, Kasymzhomart Tokayev, Kasym-Jomart Tokayev | short: Tokayev | term: 1994-10/1999-10 foreign minister, 1999-10/2002-01 prime minister, 2002-01/2007-01 foreign minister, 2011-03/2013-10 UN Geneva chief, 2013-10/2019-03 LEG Senate speaker, 2019-03-20/ president
Olzhas Bektenov | country: KAZ | short: Bektenov | term: 2024-02/ prime minister
Alikhan Smailov | country: KAZ | short: Smailov | term: 2022-01/2024-02 prime minister
Karim Masimov | country: KAZ | also: Karim Massimov | short: Masimov, Massimov | term: 2007-01/2012-09 prime minister, 2014-04/2016-09 prime minister, 2016-09/2022-01 security chief
Daniyal Akhmetov | country: KAZ | term: 2003-06/2007-01 prime minister
Murat Nurtleu | country: KAZ | short: Nurtleu | term: 2023-04/2025-09 foreign minister
Ermek Kosherbayev | country: KAZ | also: Yermek Kosherbayev | short: Kosherbayev | term: 2025-09/ foreign minister
Mukhtar Ablyazov | country: KAZ | sector: OPP | short: Ablyazov

# --- Kyrgyzstan
Askar Akayev | country: KGZ | short: Akayev | term: 1990-10/2005-04 president
Kurmanbek Bakiyev | country: KGZ | also: Kurmanbek Bakiev | short: Bakiyev, Bakiev | term: 2000-12/2002-05 prime minister, 2004/2005-03 OPP opposition leader, 2005-03/2010-04-15 president
Roza Otunbayeva | country: KGZ | short: Otunbayeva | term: 2005-03/2005-09 foreign minister, 2005-10/2010-04 OPP opposition leader, 2010-04/2011-12 interim president, 2022-09/2025-09 IGO UN envoy for Afghanistan
Almazbek Atambayev | country: KGZ | short: Atambayev | term: 2007-03/2007-11 prime minister, 2010-12/2011-12 prime minister, 2011-12/2017-11 president
Felix Kulov | country: KGZ | short: Kulov | term: 2001/2005-03 OPP opposition leader, 2005-09/2007-01 prime minister, 2007-01/2009 OPP opposition leader
Sooronbay Jeenbekov | country: KGZ | also: Sooronbai Jeenbekov | short: Jeenbekov | term: 2016-04/2017-08 prime minister, 2017-11/2020-10-15 president
Sadyr Japarov | country: KGZ | also: Sadyr Zhaparov | short: Japarov, Zhaparov | term: 2020-10/ president
Kamchybek Tashiyev | country: KGZ | short: Tashiyev | term: 2020-10/2026-02 security chief
Adylbek Kasymaliev | country: KGZ | also: Adylbek Kasymaliyev | short: Kasymaliev | term: 2024-12/ prime minister
Jeenbek Kulubaev | country: KGZ | also: Zheenbek Kulubayev | short: Kulubaev | term: 2022-04/ foreign minister

# --- Tajikistan
Emomali Rahmon | country: TJK | also: Emomali Rakhmonov, Imomali Rakhmonov, Emomalii Rahmon, Emomali Rahmonov | short: Rahmon, Rakhmonov, Rahmonov | term: 1992-11/ president
Sirojiddin Muhriddin | country: TJK | short: Muhriddin | term: 2013-11/ foreign minister
Kokhir Rasulzoda | country: TJK | short: Rasulzoda | term: 2013-11/ prime minister
Said Abdullo Nuri | country: TJK | sector: OPP | also: Sayed Abdullo Nuri

# --- Turkmenistan
Saparmurat Niyazov | country: TKM | also: Saparmyrat Niyazov, Turkmenbashi | short: Niyazov | term: 1990-11/2006-12-21 president
Gurbanguly Berdymukhamedov | country: TKM | also: Gurbanguly Berdimuhamedow, Gurbanguly Berdymukhammedov, Kurbanguly Berdymukhamedov | short: Berdymukhamedov, Berdymukhammedov | term: 2006-12/2022-03-19 president
Serdar Berdymukhamedov | country: TKM | also: Serdar Berdimuhamedow | short: Berdymukhamedov, Berdimuhamedow | term: 2022-03-19/ president
Rashid Meredov | country: TKM | short: Meredov | term: 2001-07/ foreign minister

# --- Uzbekistan
Islam Karimov | country: UZB | short: Karimov | term: 1990-03/2016-09-02 president
Shavkat Mirziyoyev | country: UZB | also: Shavkat Mirziyoev | short: Mirziyoyev, Mirziyoev | term: 2003-12/2016-09 prime minister, 2016-09/ president
Abdulla Aripov | country: UZB | short: Aripov | term: 2016-12/ prime minister
Bakhtiyor Saidov | country: UZB | short: Saidov | term: 2022-12/ foreign minister
Abdulaziz Kamilov | country: UZB | short: Kamilov | term: 1994-08/2003-03 foreign minister, 2012-01/2022-04 foreign minister

# --- Poland
Wojciech Jaruzelski | country: POL | short: Jaruzelski | term: 1981-02/1985-11 prime minister, 1989-07/1990-12 president
Lech Walesa | country: POL | also: Lech Wałęsa | short: Walesa, Wałęsa | term: 1980-09/1990-12 OPP Solidarity leader, 1990-12-22/1995-12-22 president
Tadeusz Mazowiecki | country: POL | short: Mazowiecki | term: 1989-08/1991-01 prime minister, 1992-08/1995-07 UN rapporteur
Aleksander Kwasniewski | country: POL | also: Aleksander Kwaśniewski | short: Kwasniewski, Kwaśniewski | term: 1995-12-23/2005-12-23 president
Lech Kaczynski | country: POL | also: Lech Kaczyński | short: Kaczynski, Kaczyński | term: 2002-11/2005-12 mayor of Warsaw, 2005-12-23/2010-04-10 president
Jaroslaw Kaczynski | country: POL | also: Jarosław Kaczyński | short: Kaczynski, Kaczyński | term: 2006-07/2007-11 prime minister, 2007-11/2015-11 OPP opposition leader, 2015-11/2023-12 ruling party leader, 2023-12/ OPP opposition leader
Bronislaw Komorowski | country: POL | also: Bronisław Komorowski | short: Komorowski | term: 2010-04/2015-08-06 president
Andrzej Duda | country: POL | surname: Duda | term: 2015-08-06/2025-08-06 president
Karol Nawrocki | country: POL | short: Nawrocki | term: 2025-08-06/ president
Donald Tusk | country: POL | short: Tusk | term: 2007-11/2014-09-22 prime minister, 2023-12-13/ prime minister
Jerzy Buzek | country: POL | short: Buzek | term: 1997-10/2001-10 prime minister
Leszek Miller | country: POL | surname: Miller | term: 2001-10/2004-05 prime minister
Marek Belka | country: POL | short: Belka | term: 2004-05/2005-10 prime minister
Kazimierz Marcinkiewicz | country: POL | short: Marcinkiewicz | term: 2005-10/2006-07 prime minister
Ewa Kopacz | country: POL | short: Kopacz | term: 2014-09/2015-11 prime minister
Beata Szydlo | country: POL | also: Beata Szydło | short: Szydlo, Szydło | term: 2015-11/2017-12 prime minister
Mateusz Morawiecki | country: POL | short: Morawiecki | term: 2017-12/2023-12 prime minister
Radoslaw Sikorski | country: POL | also: Radek Sikorski, Radosław Sikorski | short: Sikorski | term: 2005-10/2007-02 defence minister, 2007-11/2014-09 foreign minister, 2023-12-13/ foreign minister
Bronislaw Geremek | country: POL | short: Geremek | term: 1997-10/2000-06 foreign minister
Wladyslaw Bartoszewski | country: POL | short: Bartoszewski | term: 1995-03/1995-12 foreign minister, 2000-06/2001-10 foreign minister
Wlodzimierz Cimoszewicz | country: POL | short: Cimoszewicz | term: 1996-02/1997-10 prime minister, 2001-10/2005-01 foreign minister
Anna Fotyga | country: POL | short: Fotyga | term: 2006-05/2007-11 foreign minister
Witold Waszczykowski | country: POL | short: Waszczykowski | term: 2015-11/2018-01 foreign minister
Jacek Czaputowicz | country: POL | short: Czaputowicz | term: 2018-01/2020-08 foreign minister
Zbigniew Rau | country: POL | surname: Rau | term: 2020-08/2023-11 foreign minister
Wladyslaw Kosiniak-Kamysz | country: POL | also: Władysław Kosiniak-Kamysz | short: Kosiniak-Kamysz | term: 2023-12-13/ defence minister
Mariusz Blaszczak | country: POL | also: Mariusz Błaszczak | short: Blaszczak, Błaszczak | term: 2015-11/2018-01 interior minister, 2018-01/2023-12 defence minister
Antoni Macierewicz | country: POL | short: Macierewicz | term: 2015-11/2018-01 defence minister
Marcin Przydacz | country: POL | short: Przydacz | term: 2025-08/ presidential aide
Donald Tusk | country: EUR | sector: IGO | short: Tusk | term: 2014-12-01/2019-11-30 European Council president

# --- Czech Republic
Vaclav Havel | country: CZE | also: Václav Havel | short: Havel | term: 1989-12/2003-02 president
Vaclav Klaus | country: CZE | also: Václav Klaus | surname: Klaus | term: 1992-07/1998-01 prime minister, 2003-03/2013-03 president
Milos Zeman | country: CZE | also: Miloš Zeman | short: Zeman | term: 1998-07/2002-07 prime minister, 2013-03/2023-03 president
Petr Pavel | country: CZE | surname: Pavel | term: 2015-06/2018-06 MIL NATO military committee chairman, 2023-03/ president
Vladimir Spidla | country: CZE | short: Spidla | term: 2002-07/2004-08 prime minister
Jiri Paroubek | country: CZE | short: Paroubek | term: 2005-04/2006-09 prime minister
Mirek Topolanek | country: CZE | short: Topolanek | term: 2006-09/2009-05 prime minister
Petr Necas | country: CZE | short: Necas | term: 2010-07/2013-07 prime minister
Bohuslav Sobotka | country: CZE | short: Sobotka | term: 2014-01/2017-12 prime minister
Andrej Babis | country: CZE | also: Andrej Babiš | short: Babis, Babiš | term: 2017-12/2021-12 prime minister, 2021-12/2025-12 OPP opposition leader, 2025-12-09/ prime minister
Petr Fiala | country: CZE | short: Fiala | term: 2021-12/2025-12-09 prime minister
Jan Lipavsky | country: CZE | also: Jan Lipavský | short: Lipavsky, Lipavský | term: 2021-12/2025-12 foreign minister
Petr Macinka | country: CZE | short: Macinka | term: 2025-12/ foreign minister
Jana Cernochova | country: CZE | also: Jana Černochová | short: Cernochova | term: 2021-12/2025-12 defence minister
Karel Schwarzenberg | country: CZE | short: Schwarzenberg | term: 2007-01/2009-05 foreign minister, 2010-07/2013-07 foreign minister
Jan Kavan | country: CZE | short: Kavan | term: 1998-07/2002-07 foreign minister

# --- Slovakia
Vladimir Meciar | country: SVK | also: Vladimír Mečiar | short: Meciar, Mečiar | term: 1990-06/1991-04 prime minister, 1992-06/1998-10 prime minister
Mikulas Dzurinda | country: SVK | short: Dzurinda | term: 1998-10/2006-07 prime minister, 2010-07/2012-04 foreign minister
Robert Fico | country: SVK | short: Fico | term: 2006-07/2010-07 prime minister, 2012-04/2018-03 prime minister, 2023-10-25/ prime minister
Peter Pellegrini | country: SVK | short: Pellegrini | term: 2018-03/2020-03 prime minister, 2024-06/ president
Zuzana Caputova | country: SVK | also: Zuzana Čaputová | short: Caputova, Čaputová | term: 2019-06/2024-06 president
Juraj Blanar | country: SVK | also: Juraj Blanár | short: Blanar | term: 2023-10/ foreign minister
Robert Kalinak | country: SVK | also: Robert Kaliňák | short: Kalinak | term: 2023-10/ defence minister
Andrej Kiska | country: SVK | short: Kiska | term: 2014-06/2019-06 president

# --- Hungary
Gyula Horn | country: HUN | term: 1989-05/1990-05 foreign minister, 1994-07/1998-07 prime minister
Viktor Orban | country: HUN | also: Viktor Orbán | short: Orban, Orbán | term: 1998-07/2002-05 prime minister, 2002-05/2010-05 OPP opposition leader, 2010-05-29/ prime minister
Peter Medgyessy | country: HUN | short: Medgyessy | term: 2002-05/2004-09 prime minister
Ferenc Gyurcsany | country: HUN | also: Ferenc Gyurcsány | short: Gyurcsany, Gyurcsány | term: 2004-09/2009-04 prime minister
Peter Szijjarto | country: HUN | also: Péter Szijjártó | short: Szijjarto, Szijjártó | term: 2014-09/ foreign minister
Kristof Szalay-Bobrovniczky | country: HUN | short: Szalay-Bobrovniczky | term: 2022-05/ defence minister
Tamas Sulyok | country: HUN | also: Tamás Sulyok | short: Sulyok | term: 2024-03/ president
Janos Ader | country: HUN | term: 2012-05/2022-05 president
Katalin Novak | country: HUN | also: Katalin Novák | surname: Novak | term: 2022-05/2024-02 president
Peter Magyar | country: HUN | sector: OPP | also: Péter Magyar | surname: Magyar

# --- Romania
Nicolae Ceausescu | country: ROU | also: Nicolae Ceaușescu | short: Ceausescu, Ceaușescu | term: 1965-03/1989-12-22 president
Ion Iliescu | country: ROU | short: Iliescu | term: 1989-12/1996-11 president, 2000-12/2004-12 president
Emil Constantinescu | country: ROU | short: Constantinescu | term: 1996-11/2000-12 president
Traian Basescu | country: ROU | also: Traian Băsescu | short: Basescu, Băsescu | term: 2004-12/2014-12 president
Klaus Iohannis | country: ROU | short: Iohannis | term: 2014-12/2025-02 president
Nicusor Dan | country: ROU | also: Nicușor Dan | term: 2025-05-26/ president
Ilie Bolojan | country: ROU | short: Bolojan | term: 2025-06/ prime minister
Marcel Ciolacu | country: ROU | short: Ciolacu | term: 2023-06/2025-05 prime minister
Victor Ponta | country: ROU | short: Ponta | term: 2012-05/2015-11 prime minister
Oana Toiu | country: ROU | also: Oana Țoiu | short: Toiu | term: 2025-06/ foreign minister
Calin Georgescu | country: ROU | sector: OPP | also: Călin Georgescu | short: Georgescu
George Simion | country: ROU | sector: OPP | short: Simion

# --- Bulgaria
Georgi Parvanov | country: BGR | short: Parvanov | term: 2002-01/2012-01 president
Boiko Borisov | country: BGR | also: Boyko Borissov, Boiko Borissov | short: Borisov, Borissov | term: 2009-07/2013-03 prime minister, 2014-11/2017-01 prime minister, 2017-05/2021-05 prime minister
Simeon Saxe-Coburg-Gotha | country: BGR | also: Simeon Saxe-Coburg, Simeon Saxcoburggotski | term: 2001-07/2005-08 prime minister
Rumen Radev | country: BGR | short: Radev | term: 2017-01/2026-01 president
Iliana Iotova | country: BGR | short: Iotova | term: 2017-01/2026-01 vice president, 2026-01/ president
Kiril Petkov | country: BGR | short: Petkov | term: 2021-12/2022-08 prime minister
Nikolai Denkov | country: BGR | short: Denkov | term: 2023-06/2024-04 prime minister
Rosen Zhelyazkov | country: BGR | short: Zhelyazkov | term: 2025-01/ prime minister
Solomon Passy | country: BGR | short: Passy | term: 2001-07/2005-08 foreign minister

# --- Serbia
Slobodan Milosevic | country: SRB | also: Slobodan Milošević | short: Milosevic, Milošević | term: 1989-05/2000-10-05 president
Vojislav Kostunica | country: SRB | also: Vojislav Koštunica | short: Kostunica, Koštunica | term: 2000-09/2000-10-06 OPP opposition leader, 2000-10-07/2003-03 president, 2004-03/2008-07 prime minister
Zoran Djindjic | country: SRB | also: Zoran Đinđić | short: Djindjic | term: 1993/2001-01 OPP opposition leader, 2001-01-25/2003-03-12 prime minister
Zoran Zivkovic | country: SRB | also: Zoran Živković | short: Zivkovic | term: 2003-03/2004-03 prime minister
Boris Tadic | country: SRB | also: Boris Tadić | short: Tadic, Tadić | term: 2003-03/2004-04 defence minister, 2004-07/2012-04 president
Tomislav Nikolic | country: SRB | also: Tomislav Nikolić | short: Nikolic, Nikolić | term: 2003/2012-05 OPP opposition leader, 2012-05/2017-05 president
Aleksandar Vucic | country: SRB | also: Aleksandar Vučić | short: Vucic, Vučić | term: 2014-04/2017-05 prime minister, 2017-05-31/ president
Ivica Dacic | country: SRB | also: Ivica Dačić | short: Dacic, Dačić | term: 2008-07/2012-07 interior minister, 2012-07/2014-04 prime minister, 2014-04/2020-10 foreign minister, 2022-10/2024-05 foreign minister, 2024-05/ interior minister
Ana Brnabic | country: SRB | also: Ana Brnabić | short: Brnabic, Brnabić | term: 2017-06/2024-03 prime minister, 2024-03/ LEG speaker of parliament
Milos Vucevic | country: SRB | also: Miloš Vučević | short: Vucevic, Vučević | term: 2024-05/2025-04 prime minister
Djuro Macut | country: SRB | also: Đuro Macut | short: Macut | term: 2025-04-16/ prime minister
Marko Djuric | country: SRB | also: Marko Đurić | short: Djuric | term: 2024-05/ foreign minister
Vuk Jeremic | country: SRB | also: Vuk Jeremić | short: Jeremic, Jeremić | term: 2007-05/2012-07 foreign minister, 2012-09/2013-09 IGO UN General Assembly president
Vuk Draskovic | country: SRB | also: Vuk Drašković | short: Draskovic, Drašković | term: 1990/2004-03 OPP opposition leader, 2004-03/2007-05 foreign minister
Goran Svilanovic | country: SRB | short: Svilanovic | term: 2000-11/2004-04 foreign minister
Zivadin Jovanovic | country: SRB | short: Jovanovic | term: 1998-01/2000-11 foreign minister
Milan Milutinovic | country: SRB | short: Milutinovic | term: 1995-08/1998-01 foreign minister, 1997-12/2002-12 president
Vojislav Seselj | country: SRB | sector: OPP | also: Vojislav Šešelj | short: Seselj, Šešelj
Mirko Cvetkovic | country: SRB | short: Cvetkovic | term: 2008-07/2012-07 prime minister
Svetozar Marovic | country: SRB | short: Marovic | term: 2003-03/2006-06 president
Nebojsa Covic | country: SRB | short: Covic | term: 2001-01/2005 deputy prime minister
Rasim Ljajic | country: SRB | short: Ljajic | term: 2000/2020 minister
Nebojsa Pavkovic | country: SRB | short: Pavkovic | term: 1998-12/2002-06 MIL army chief
Dobrica Cosic | country: SRB | short: Cosic | term: 1992-06/1993-06 president
Milan Panic | country: SRB | term: 1992-07/1993-03 prime minister
Mirjana Markovic | country: SRB | short: Markovic

# --- Kosovo
Ibrahim Rugova | country: XKX | short: Rugova | term: 1989/2002-03 OPP opposition leader, 2002-03/2006-01-21 president
Hashim Thaci | country: XKX | also: Hashim Thaçi | short: Thaci, Thaçi | term: 1998/1999-09 REB guerrilla leader, 1999-10/2008-01 OPP opposition leader, 2008-01-09/2014-12 prime minister, 2014-12/2016-04 foreign minister, 2016-04/2020-11 president
Fatmir Sejdiu | country: XKX | short: Sejdiu | term: 2006-02/2010-09 president
Agim Ceku | country: XKX | also: Agim Çeku | short: Ceku, Çeku | term: 1999-01/1999-09 REB guerrilla commander, 2006-03/2008-01 prime minister
Bajram Kosumi | country: XKX | short: Kosumi | term: 2005-03/2006-03 prime minister
Bajram Rexhepi | country: XKX | short: Rexhepi | term: 2002-03/2004-12 prime minister
Ramush Haradinaj | country: XKX | short: Haradinaj | term: 1998/1999-09 REB guerrilla commander, 2004-12/2005-03 prime minister, 2017-09/2020-02 prime minister
Isa Mustafa | country: XKX | surname: Mustafa | term: 2014-12/2017-09 prime minister
Avdullah Hoti | country: XKX | term: 2020-06/2021-03 prime minister
Albin Kurti | country: XKX | short: Kurti | term: 2020-02/2020-06 prime minister, 2020-06/2021-03 OPP opposition leader, 2021-03/ prime minister
Atifete Jahjaga | country: XKX | short: Jahjaga | term: 2011-04/2016-04 president
Vjosa Osmani | country: XKX | short: Osmani | term: 2021-04/ president
Enver Hoxhaj | country: XKX | short: Hoxhaj | term: 2011-02/2014-12 foreign minister, 2016-06/2017-09 foreign minister
Milan Radoicic | country: XKX | sector: REB | also: Milan Radoičić | short: Radoicic

# --- Bosnia
Alija Izetbegovic | country: BIH | also: Alija Izetbegović | short: Izetbegovic, Izetbegović | term: 1990-12/2000-10 president
Bakir Izetbegovic | country: BIH | also: Bakir Izetbegović | short: Izetbegovic | term: 2010-11/2018-11 president
Haris Silajdzic | country: BIH | also: Haris Silajdžić | short: Silajdzic, Silajdžić | term: 1993-10/1996-01 prime minister, 2006-11/2010-11 president
Radovan Karadzic | country: BIH | sector: REB | also: Radovan Karadžić | short: Karadzic, Karadžić | term: 1992-04/1996-07 Bosnian Serb leader
Ratko Mladic | country: BIH | sector: REB | also: Ratko Mladić | short: Mladic, Mladić | term: 1992-05/1996-12 Bosnian Serb commander
Momcilo Krajisnik | country: BIH | sector: REB | short: Krajisnik | term: 1990/1998 Bosnian Serb leader
Biljana Plavsic | country: BIH | short: Plavsic | term: 1996-07/1998-11 Bosnian Serb president
Nikola Poplasen | country: BIH | short: Poplasen | term: 1998-11/1999-03 Bosnian Serb president
Milorad Dodik | country: BIH | short: Dodik | term: 1998-01/2001-01 Bosnian Serb prime minister, 2006-02/2010-11 Bosnian Serb prime minister, 2010-11/2018-11 Bosnian Serb president, 2018-11/2022-11 president, 2022-11/2025-08 Bosnian Serb president, 2025-08/ OPP Bosnian Serb leader
Dragan Covic | country: BIH | also: Dragan Čović | term: 2002-10/2005-03 president, 2014-11/2018-11 president
Zeljka Cvijanovic | country: BIH | also: Željka Cvijanović | short: Cvijanovic | term: 2022-11/ president
Zeljko Komsic | country: BIH | also: Željko Komšić | short: Komsic, Komšić | term: 2006-11/2014-11 president, 2018-11/ president
Denis Becirovic | country: BIH | also: Denis Bećirović | short: Becirovic | term: 2022-11/ president
Borjana Kristo | country: BIH | also: Borjana Krišto | term: 2023-01/ prime minister
Elmedin Konakovic | country: BIH | also: Elmedin Konaković | short: Konakovic | term: 2023-01/ foreign minister

# --- Croatia
Franjo Tudjman | country: HRV | also: Franjo Tuđman | short: Tudjman, Tuđman | term: 1990-05/1999-12-10 president
Stjepan Mesic | country: HRV | also: Stipe Mesic, Stjepan Mesić | short: Mesic, Mesić | term: 2000-02/2010-02 president
Ivica Racan | country: HRV | short: Racan | term: 2000-01/2003-12 prime minister
Ivo Sanader | country: HRV | short: Sanader | term: 2003-12/2009-07 prime minister
Ivo Josipovic | country: HRV | short: Josipovic | term: 2010-02/2015-02 president
Jadranka Kosor | country: HRV | surname: Kosor | term: 2009-07/2011-12 prime minister
Kolinda Grabar-Kitarovic | country: HRV | also: Kolinda Grabar-Kitarović | short: Grabar-Kitarovic, Grabar-Kitarović | term: 2005-02/2008-01 foreign minister, 2015-02/2020-02 president
Zoran Milanovic | country: HRV | also: Zoran Milanović | short: Milanovic, Milanović | term: 2011-12/2016-01 prime minister, 2020-02/ president
Andrej Plenkovic | country: HRV | also: Andrej Plenković | short: Plenkovic, Plenković | term: 2016-10/ prime minister
Gordan Grlic Radman | country: HRV | also: Gordan Grlić Radman | short: Grlic Radman | term: 2019-07/ foreign minister
Mate Granic | country: HRV | term: 1993-05/2000-01 foreign minister
Ante Gotovina | country: HRV | short: Gotovina | term: 1992/2001 MIL general

# --- North Macedonia
Kiro Gligorov | country: MKD | short: Gligorov | term: 1991-01/1999-11 president
Boris Trajkovski | country: MKD | short: Trajkovski | term: 1999-12/2004-02-26 president
Branko Crvenkovski | country: MKD | short: Crvenkovski | term: 1992-09/1998-11 prime minister, 2002-11/2004-05 prime minister, 2004-05/2009-05 president
Ljubco Georgievski | country: MKD | also: Ljubčo Georgievski | short: Georgievski | term: 1998-11/2002-10 prime minister
Nikola Gruevski | country: MKD | short: Gruevski | term: 2006-08/2016-01 prime minister
Gjorge Ivanov | country: MKD | surname: Ivanov | term: 2009-05/2019-05 president
Zoran Zaev | country: MKD | short: Zaev | term: 2012/2017-05 OPP opposition leader, 2017-05/2022-01 prime minister
Stevo Pendarovski | country: MKD | short: Pendarovski | term: 2019-05/2024-05 president
Gordana Siljanovska-Davkova | country: MKD | short: Siljanovska-Davkova | term: 2024-05/ president
Hristijan Mickoski | country: MKD | short: Mickoski | term: 2017-12/2024-06 OPP opposition leader, 2024-06/ prime minister
Ali Ahmeti | country: MKD | short: Ahmeti | term: 2001-01/2002-06 REB guerrilla leader

# --- Montenegro
Milo Djukanovic | country: MNE | also: Milo Đukanović | short: Djukanovic, Đukanović | term: 1991-02/1998-01 prime minister, 1998-01/2002-11 president, 2003-01/2006-11 prime minister, 2008-02/2010-12 prime minister, 2012-12/2016-11 prime minister, 2018-05/2023-05 president
Filip Vujanovic | country: MNE | short: Vujanovic | term: 2003-05/2018-05 president
Momir Bulatovic | country: MNE | short: Bulatovic | term: 1990-12/1998-01 president, 1998-05/2000-11 prime minister
Jakov Milatovic | country: MNE | also: Jakov Milatović | short: Milatovic | term: 2023-05/ president
Milojko Spajic | country: MNE | also: Milojko Spajić | short: Spajic | term: 2023-10/ prime minister

# --- Slovenia
Milan Kucan | country: SVN | short: Kucan | term: 1990-05/2002-12 president
Janez Drnovsek | country: SVN | short: Drnovsek | term: 1992-05/2002-12 prime minister, 2002-12/2007-12 president
Janez Jansa | country: SVN | also: Janez Janša | short: Jansa, Janša | term: 1990-05/1994-03 defence minister, 2004-12/2008-11 prime minister, 2012-02/2013-03 prime minister, 2020-03/2022-06 prime minister, 2022-06/ OPP opposition leader
Borut Pahor | country: SVN | short: Pahor | term: 2008-11/2012-02 prime minister, 2012-12/2022-12 president
Robert Golob | country: SVN | short: Golob | term: 2022-06/ prime minister
Natasa Pirc Musar | country: SVN | also: Nataša Pirc Musar | short: Pirc Musar | term: 2022-12/ president
Tanja Fajon | country: SVN | short: Fajon | term: 2022-06/ foreign minister

# --- Albania
Sali Berisha | country: ALB | short: Berisha | term: 1992-04/1997-07 president, 1997-07/2005-09 OPP opposition leader, 2005-09/2013-09 prime minister, 2013-09/ OPP opposition leader
Fatos Nano | country: ALB | surname: Nano | term: 1997-07/1998-10 prime minister, 2002-07/2005-09 prime minister
Edi Rama | country: ALB | surname: Rama | term: 2005/2013-09 OPP opposition leader, 2013-09/ prime minister
Ilir Meta | country: ALB | term: 1999-10/2002-02 prime minister, 2017-07/2022-07 president
Bajram Begaj | country: ALB | short: Begaj | term: 2022-07/ president

# --- Greece
Constantine Mitsotakis | country: GRC | short: Mitsotakis | term: 1990-04/1993-10 prime minister
Andreas Papandreou | country: GRC | short: Papandreou | term: 1981-10/1989-07 prime minister, 1993-10/1996-01 prime minister
Costas Simitis | country: GRC | also: Kostas Simitis | short: Simitis | term: 1996-01/2004-03 prime minister
Costas Karamanlis | country: GRC | also: Kostas Karamanlis | short: Karamanlis | term: 1997-03/2004-03 OPP opposition leader, 2004-03/2009-10 prime minister
George Papandreou | country: GRC | short: Papandreou | term: 1999-02/2004-02 foreign minister, 2004-02/2009-10 OPP opposition leader, 2009-10/2011-11 prime minister
Antonis Samaras | country: GRC | short: Samaras | term: 1989-11/1992-04 foreign minister, 2009-11/2012-06 OPP opposition leader, 2012-06/2015-01 prime minister
Alexis Tsipras | country: GRC | short: Tsipras | term: 2009/2015-01 OPP opposition leader, 2015-01-26/2019-07-08 prime minister, 2019-07/2023-06 OPP opposition leader
Kyriakos Mitsotakis | country: GRC | short: Mitsotakis | term: 2016-01/2019-07 OPP opposition leader, 2019-07-08/ prime minister
Lucas Papademos | country: GRC | also: Loukas Papademos | short: Papademos | term: 2011-11/2012-05 prime minister
Yanis Varoufakis | country: GRC | short: Varoufakis | term: 2015-01/2015-07 finance minister
Dora Bakoyannis | country: GRC | short: Bakoyannis | term: 2006-02/2009-10 foreign minister
Theodoros Pangalos | country: GRC | short: Pangalos | term: 1996-01/1999-02 foreign minister
Nikos Kotzias | country: GRC | short: Kotzias | term: 2015-01/2018-10 foreign minister
Nikos Dendias | country: GRC | short: Dendias | term: 2019-07/2023-06 foreign minister, 2023-06/ defence minister
George Gerapetritis | country: GRC | also: Giorgos Gerapetritis | short: Gerapetritis | term: 2023-06/ foreign minister
Petros Molyviatis | country: GRC | short: Molyviatis | term: 2004-03/2006-02 foreign minister
Konstantinos Tasoulas | country: GRC | also: Constantine Tassoulas | term: 2025-03/ president
Katerina Sakellaropoulou | country: GRC | short: Sakellaropoulou | term: 2020-03/2025-03 president

# --- Cyprus
Glafcos Clerides | country: CYP | also: Glafkos Clerides | short: Clerides | term: 1993-02/2003-02 president
Tassos Papadopoulos | country: CYP | short: Papadopoulos | term: 2003-02/2008-02 president
Dimitris Christofias | country: CYP | also: Demetris Christofias | short: Christofias | term: 2008-02/2013-02 president
Nicos Anastasiades | country: CYP | short: Anastasiades | term: 2013-02/2023-02 president
Nikos Christodoulides | country: CYP | short: Christodoulides | term: 2018-03/2022-01 foreign minister, 2023-02-28/ president
Constantinos Kombos | country: CYP | short: Kombos | term: 2023-03/ foreign minister
Rauf Denktash | country: CYP | also: Rauf Denktas, Rauf Denktaş | short: Denktash, Denktas | term: 1973/2005-04 Turkish Cypriot leader
Mehmet Ali Talat | country: CYP | short: Talat | term: 2005-04/2010-04 Turkish Cypriot leader
Dervis Eroglu | country: CYP | also: Derviş Eroğlu | short: Eroglu | term: 2010-04/2015-04 Turkish Cypriot leader
Mustafa Akinci | country: CYP | also: Mustafa Akıncı | short: Akinci | term: 2015-04/2020-10 Turkish Cypriot leader
Ersin Tatar | country: CYP | surname: Tatar | term: 2020-10/2025-10 Turkish Cypriot leader
Tufan Erhurman | country: CYP | short: Erhurman | term: 2025-10/ Turkish Cypriot leader

# --- Turkey
Turgut Ozal | country: TUR | also: Turgut Özal | short: Ozal, Özal | term: 1983-12/1989-11 prime minister, 1989-11/1993-04-17 president
Suleyman Demirel | country: TUR | also: Süleyman Demirel | short: Demirel | term: 1991-11/1993-05 prime minister, 1993-05/2000-05 president
Tansu Ciller | country: TUR | also: Tansu Çiller | short: Ciller, Çiller | term: 1993-06/1996-03 prime minister, 1996-06/1997-06 foreign minister
Mesut Yilmaz | country: TUR | also: Mesut Yılmaz | surname: Yilmaz | term: 1991-06/1991-11 prime minister, 1996-03/1996-06 prime minister, 1997-06/1999-01 prime minister
Necmettin Erbakan | country: TUR | short: Erbakan | term: 1996-06/1997-06 prime minister
Bulent Ecevit | country: TUR | also: Bülent Ecevit | short: Ecevit | term: 1999-01/2002-11 prime minister
Ahmet Necdet Sezer | country: TUR | short: Sezer | term: 2000-05/2007-08 president
Abdullah Gul | country: TUR | also: Abdullah Gül | surname: Gul, Gül | term: 2002-11/2003-03 prime minister, 2003-03/2007-08 foreign minister, 2007-08-28/2014-08-28 president
Recep Tayyip Erdogan | country: TUR | also: Recep Tayyip Erdoğan, Tayyip Erdogan | short: Erdogan, Erdoğan | term: 2003-03-14/2014-08-28 prime minister, 2014-08-28/ president
Ahmet Davutoglu | country: TUR | also: Ahmet Davutoğlu | short: Davutoglu, Davutoğlu | term: 2009-05/2014-08 foreign minister, 2014-08/2016-05 prime minister, 2019-12/ OPP opposition leader
Binali Yildirim | country: TUR | also: Binali Yıldırım | short: Yildirim | term: 2016-05/2018-07 prime minister
Ismail Cem | country: TUR | term: 1997-07/2002-07 foreign minister
Yasar Yakis | country: TUR | also: Yaşar Yakış | short: Yakis | term: 2002-11/2003-03 foreign minister
Ali Babacan | country: TUR | short: Babacan | term: 2007-08/2009-05 foreign minister, 2020-03/ OPP opposition leader
Mevlut Cavusoglu | country: TUR | also: Mevlüt Çavuşoğlu | short: Cavusoglu, Çavuşoğlu | term: 2014-08/2023-06 foreign minister
Hakan Fidan | country: TUR | short: Fidan | term: 2010-05/2023-06 intelligence chief, 2023-06-03/ foreign minister
Ibrahim Kalin | country: TUR | also: İbrahim Kalın | short: Kalin | term: 2014-12/2023-06 presidential spokesman, 2023-06/ intelligence chief
Hulusi Akar | country: TUR | short: Akar | term: 2015-08/2018-07 MIL chief of the general staff, 2018-07/2023-06 defence minister
Yasar Guler | country: TUR | also: Yaşar Güler | short: Guler | term: 2018-07/2023-06 MIL chief of the general staff, 2023-06-03/ defence minister
Vecdi Gonul | country: TUR | also: Vecdi Gönül | short: Gonul | term: 2002-11/2011-07 defence minister
Suleyman Soylu | country: TUR | also: Süleyman Soylu | short: Soylu | term: 2016-09/2023-06 interior minister
Ali Yerlikaya | country: TUR | short: Yerlikaya | term: 2023-06/2026-02 interior minister
Cevdet Yilmaz | country: TUR | also: Cevdet Yılmaz | surname: Yilmaz | term: 2023-06/ vice president
Mehmet Simsek | country: TUR | also: Mehmet Şimşek | short: Simsek, Şimşek | term: 2009-05/2015-11 finance minister, 2023-06/ finance minister
Berat Albayrak | country: TUR | short: Albayrak | term: 2018-07/2020-11 finance minister
Fahrettin Altun | country: TUR | short: Altun | term: 2018-07/2025-07 communications director
Omer Celik | country: TUR | also: Ömer Çelik | surname: Celik | term: 2016/ AK Party spokesman
Hilmi Ozkok | country: TUR | also: Hilmi Özkök | short: Ozkok | term: 2002-08/2006-08 MIL chief of the general staff
Yasar Buyukanit | country: TUR | also: Yaşar Büyükanıt | short: Buyukanit | term: 2006-08/2008-08 MIL chief of the general staff
Ilker Basbug | country: TUR | also: İlker Başbuğ | short: Basbug | term: 2008-08/2010-08 MIL chief of the general staff
Cemil Cicek | country: TUR | also: Cemil Çiçek | short: Cicek | term: 2002-11/2011-06 justice minister
Bulent Arinc | country: TUR | also: Bülent Arınç | short: Arinc | term: 2002-11/2007-08 LEG speaker of parliament, 2009-05/2015-08 deputy prime minister
Kemal Kilicdaroglu | country: TUR | also: Kemal Kılıçdaroğlu | short: Kilicdaroglu, Kılıçdaroğlu | term: 2010-05/2023-11 OPP opposition leader
Ozgur Ozel | country: TUR | also: Özgür Özel | short: Ozel, Özel | term: 2023-11/ OPP opposition leader
Ekrem Imamoglu | country: TUR | also: Ekrem İmamoğlu | short: Imamoglu, İmamoğlu | term: 2019-06/ OPP mayor of Istanbul
Deniz Baykal | country: TUR | short: Baykal | term: 2000-09/2010-05 OPP opposition leader
Devlet Bahceli | country: TUR | also: Devlet Bahçeli | short: Bahceli, Bahçeli | term: 1999-05/2002-11 deputy prime minister, 2002-11/ nationalist leader
Selahattin Demirtas | country: TUR | sector: OPP | also: Selahattin Demirtaş | short: Demirtas, Demirtaş
Fethullah Gulen | country: TUR | sector: OPP | also: Fethullah Gülen | short: Gulen, Gülen
Abdullah Ocalan | country: TUR | sector: REB | also: Abdullah Öcalan | short: Ocalan, Öcalan
Murat Karayilan | country: TUR | sector: REB | also: Murat Karayılan | short: Karayilan
Osman Ocalan | country: TUR | sector: REB
Cemil Bayik | country: TUR | sector: REB | short: Bayik

# --- Israel
Yitzhak Shamir | country: ISR | short: Shamir | term: 1986-10/1992-07 prime minister
Yitzhak Rabin | country: ISR | short: Rabin | term: 1984-09/1990-03 defence minister, 1992-07-13/1995-11-04 prime minister
Shimon Peres | country: ISR | short: Peres | term: 1984-09/1986-10 prime minister, 1992-07/1995-11 foreign minister, 1995-11-04/1996-06-18 prime minister, 1996-06/1999-07 OPP opposition leader, 2001-03/2002-11 foreign minister, 2003-06/2005-01 OPP opposition leader, 2005-01/2007-06 deputy prime minister, 2007-07-15/2014-07-24 president
Benjamin Netanyahu | country: ISR | also: Binyamin Netanyahu, Bibi Netanyahu, Benyamin Netanyahu | short: Netanyahu | term: 1993-03/1996-06 OPP opposition leader, 1996-06-18/1999-07-06 prime minister, 2002-11/2003-02 foreign minister, 2003-02/2005-08 finance minister, 2005-12/2009-03 OPP opposition leader, 2009-03-31/2021-06-13 prime minister, 2021-06-13/2022-12-29 OPP opposition leader, 2022-12-29/ prime minister
Ehud Barak | country: ISR | surname: Barak | term: 1991-04/1995-01 MIL chief of the general staff, 1995-11/1996-06 foreign minister, 1997-06/1999-07 OPP opposition leader, 1999-07-06/2001-03-07 prime minister, 2007-06/2013-03 defence minister
Ariel Sharon | country: ISR | traits: given-name | short: Sharon | term: 1981-08/1983-02 defence minister, 1998-10/1999-06 foreign minister, 1999-07/2001-03 OPP opposition leader, 2001-03-07/2006-04-14 prime minister
Ehud Olmert | country: ISR | short: Olmert | term: 1993-11/2003-02 mayor of Jerusalem, 2003-02/2006-01 deputy prime minister, 2006-01-04/2009-03-31 prime minister
Tzipi Livni | country: ISR | short: Livni | term: 2006-01/2009-03 foreign minister, 2009-03/2012-03 OPP opposition leader, 2013-03/2014-12 justice minister, 2018-07/2019-01 OPP opposition leader
Naftali Bennett | country: ISR | surname: Bennett | term: 2019-11/2020-05 defence minister, 2021-06-13/2022-07-01 prime minister
Yair Lapid | country: ISR | short: Lapid | term: 2013-03/2014-12 finance minister, 2020-05/2021-06 OPP opposition leader, 2021-06/2022-06 foreign minister, 2022-07-01/2022-12-29 prime minister, 2022-12-29/ OPP opposition leader
Benny Gantz | country: ISR | short: Gantz | term: 2011-02/2015-02 MIL chief of the general staff, 2019/2020-05 OPP opposition leader, 2020-05-17/2022-12-29 defence minister, 2022-12-29/2023-10 OPP opposition leader, 2023-10/2024-06-09 war cabinet minister, 2024-06/ OPP opposition leader
Moshe Arens | country: ISR | short: Arens | term: 1988-12/1990-06 foreign minister, 1990-06/1992-07 defence minister, 1999-01/1999-07 defence minister
David Levy | country: ISR | surname: Levy | term: 1990-06/1993-01 foreign minister, 1996-06/1998-01 foreign minister, 1999-07/2000-08 foreign minister
Silvan Shalom | country: ISR | surname: Shalom | term: 2003-02/2006-01 foreign minister
Avigdor Lieberman | country: ISR | also: Avigdor Liberman | surname: Lieberman, Liberman | term: 2009-03/2012-12 foreign minister, 2013-11/2015-05 foreign minister, 2016-05/2018-11 defence minister, 2018-11/ OPP opposition leader
Shlomo Ben-Ami | country: ISR | short: Ben-Ami | term: 2000-08/2001-03 foreign minister
Gabi Ashkenazi | country: ISR | term: 2007-02/2011-02 MIL chief of the general staff, 2020-05/2021-06 foreign minister
Israel Katz | country: ISR | also: Yisrael Katz | surname: Katz | term: 2019-02/2020-05 foreign minister, 2023-12/2024-11-08 foreign minister, 2024-11-08/ defence minister
Eli Cohen | country: ISR | surname: Cohen | term: 2022-12/2023-12 foreign minister, 2024-01/ energy minister
Gideon Saar | country: ISR | also: Gideon Sa'ar | short: Saar, Sa'ar | term: 2021-06/2022-12 justice minister, 2024-11-08/ foreign minister
Yitzhak Mordechai | country: ISR | surname: Mordechai | term: 1996-06/1999-01 defence minister
Binyamin Ben-Eliezer | country: ISR | also: Benjamin Ben-Eliezer | short: Ben-Eliezer | term: 2001-03/2002-11 defence minister
Shaul Mofaz | country: ISR | short: Mofaz | term: 1998-07/2002-07 MIL chief of the general staff, 2002-11/2006-05 defence minister, 2012-03/2013-02 OPP opposition leader
Amir Peretz | country: ISR | short: Peretz | term: 2006-05/2007-06 defence minister
Moshe Yaalon | country: ISR | also: Moshe Ya'alon | short: Yaalon, Ya'alon | term: 2002-07/2005-06 MIL chief of the general staff, 2013-03/2016-05 defence minister
Dan Halutz | country: ISR | short: Halutz | term: 2005-06/2007-02 MIL chief of the general staff
Gadi Eisenkot | country: ISR | also: Gadi Eizenkot | short: Eisenkot, Eizenkot | term: 2015-02/2019-01 MIL chief of the general staff
Aviv Kochavi | country: ISR | also: Aviv Kohavi | short: Kochavi, Kohavi | term: 2019-01/2023-01 MIL chief of the general staff
Herzi Halevi | country: ISR | surname: Halevi | term: 2023-01/2025-03-05 MIL chief of the general staff
Eyal Zamir | country: ISR | short: Zamir | term: 2025-03-05/ MIL chief of the general staff
Yoav Gallant | country: ISR | short: Gallant | term: 2022-12-29/2024-11-05 defence minister
Itamar Ben-Gvir | country: ISR | also: Itamar Ben Gvir | short: Ben-Gvir, Ben Gvir | term: 2022-12-29/ national security minister
Bezalel Smotrich | country: ISR | short: Smotrich | term: 2022-12-29/ finance minister
Ron Dermer | country: ISR | short: Dermer | term: 2013-07/2021-01 ambassador to the US, 2022-12/2025-11 strategic affairs minister
Isaac Herzog | country: ISR | short: Herzog | term: 2013-11/2018-07 OPP opposition leader, 2021-07-07/ president
Reuven Rivlin | country: ISR | short: Rivlin | term: 2014-07/2021-07 president
Moshe Katsav | country: ISR | short: Katsav | term: 2000-08/2007-07 president
Ezer Weizman | country: ISR | short: Weizman | term: 1993-05/2000-07 president
Tzachi Hanegbi | country: ISR | short: Hanegbi | term: 2003-02/2004-09 interior minister, 2023-01/2025-10 national security adviser
Uzi Arad | country: ISR | term: 2009-03/2011-03 national security adviser
Dore Gold | country: ISR | term: 1997-06/1999-07 ambassador to the UN, 2015-06/2016-10 foreign ministry director general
Danny Danon | country: ISR | short: Danon | term: 2015-10/2020-06 ambassador to the UN, 2024-08/ ambassador to the UN
Gilad Erdan | country: ISR | short: Erdan | term: 2015-05/2020-05 interior minister, 2020-07/2024-08 ambassador to the UN
Dan Gillerman | country: ISR | short: Gillerman | term: 2003-01/2008-08 ambassador to the UN
Danny Ayalon | country: ISR | short: Ayalon | term: 2002-07/2006-11 ambassador to the US, 2009-03/2013-03 deputy foreign minister
Michael Oren | country: ISR | surname: Oren | term: 2009-05/2013-09 ambassador to the US
Mark Regev | country: ISR | short: Regev | term: 2004/2007 Foreign Ministry spokesman, 2007/2015 prime minister's spokesman, 2016/2020 ambassador to Britain
Ra'anan Gissin | country: ISR | also: Raanan Gissin | short: Gissin | term: 2001-03/2006-04 spokesman
Daniel Hagari | country: ISR | short: Hagari | term: 2023-03/2025-03 MIL army spokesman
Effie Defrin | country: ISR | short: Defrin | term: 2025-03/ MIL army spokesman
Avichay Adraee | country: ISR | sector: MIL | short: Adraee
David Mencer | country: ISR | short: Mencer | term: 2024/ spokesman
Eylon Levy | country: ISR | term: 2023-10/2024-03 spokesman
Yossi Cohen | country: ISR | term: 2016-01/2021-05 Mossad chief
David Barnea | country: ISR | short: Barnea | term: 2021-06/ Mossad chief
Meir Dagan | country: ISR | short: Dagan | term: 2002-09/2011-01 Mossad chief
Ronen Bar | country: ISR | term: 2021-10/2025-06 Shin Bet chief
Avi Dichter | country: ISR | short: Dichter | term: 2000-05/2005-05 Shin Bet chief, 2006-05/2009-03 internal security minister
Yossi Beilin | country: ISR | short: Beilin | term: 1999-07/2001-03 justice minister, 2003/2008 OPP opposition leader
Yuli Edelstein | country: ISR | term: 2013-03/2020-03 LEG speaker of parliament
Amos Gilad | country: ISR | sector: MIL | short: Gilad
Dov Weisglass | country: ISR | short: Weisglass | term: 2002/2006 adviser
Mordechai Vanunu | country: ISR | sector: CVL | short: Vanunu

# --- Palestine
Yasser Arafat | country: PSE | also: Yasir Arafat, Yassir Arafat | short: Arafat | term: 1969-02/1994-07 PLO chairman, 1994-07/2004-11-11 president
Mahmoud Abbas | country: PSE | also: Mahmud Abbas, Abu Mazen | short: Abbas | term: 2003-03/2003-09 prime minister, 2004-11-11/ president
Ahmed Qurei | country: PSE | also: Ahmed Qureia, Ahmed Qorei, Ahmad Qurei, Abu Ala | short: Qurei, Qureia | term: 1996-03/2003-10 LEG speaker of parliament, 2003-10/2006-02 prime minister
Ismail Haniyeh | country: PSE | also: Ismail Haniya, Ismail Haniyah | short: Haniyeh, Haniya, Haniyah | term: 2006-03-29/2007-06-14 prime minister, 2007-06-15/2024-07-31 REB Hamas leader
Salam Fayyad | country: PSE | also: Salam Fayad | short: Fayyad, Fayad | term: 2002-06/2005-11 finance minister, 2007-06-15/2013-06 prime minister
Rami Hamdallah | country: PSE | also: Rami Al-Hamdallah | short: Hamdallah | term: 2013-06/2019-04 prime minister
Mohammad Shtayyeh | country: PSE | also: Mohammed Shtayyeh | short: Shtayyeh | term: 2019-04/2024-03 prime minister
Mohammad Mustafa | country: PSE | also: Mohammed Mustafa | surname: Mustafa | term: 2024-03-31/ prime minister
Saeb Erekat | country: PSE | also: Saeb Erakat, Sa'eb Erekat | short: Erekat, Erakat | term: 1995/2020-11-10 chief negotiator
Nabil Shaath | country: PSE | also: Nabil Sha'ath | short: Shaath | term: 1994/2005 foreign minister
Riyad al-Maliki | country: PSE | also: Riyad Malki, Riyad al-Malki, Riad Malki | short: al-Maliki, al-Malki, Malki | term: 2007-06/2024-03 foreign minister
Nasser al-Kidwa | country: PSE | also: Nasser al-Qudwa | short: al-Kidwa | term: 1991/2005-02 ambassador to the UN, 2005-02/2006-03 foreign minister
Riyad Mansour | country: PSE | term: 2005/ ambassador to the UN
Hanan Ashrawi | country: PSE | short: Ashrawi | term: 1991/2020-12 PLO official
Nabil Abu Rudeineh | country: PSE | also: Nabil Abu Rdeneh, Nabil Abu Rudaineh | short: Abu Rudeineh, Abu Rdeneh, Abu Rudaineh | term: 1996/ presidential spokesman
Yasser Abed Rabbo | country: PSE | short: Abed Rabbo | term: 1994/2003-10 minister
Hussein al-Sheikh | country: PSE | term: 2007/2025-04 minister, 2025-04-26/ vice president
Mohammed Dahlan | country: PSE | short: Dahlan | term: 1994/2007-07 security chief, 2011/ OPP opposition leader
Jibril Rajoub | country: PSE | short: Rajoub | term: 1994/2002-07 security chief
Marwan Barghouti | country: PSE | also: Marwan Barghouthi | short: Barghouti, Barghouthi | term: 1996/ OPP Fatah leader
Mustafa Barghouti | country: PSE | also: Mustafa Barghouthi | short: Barghouti | term: 2002/ OPP opposition leader
Khaled Meshaal | country: PSE | sector: REB | also: Khaled Mashaal, Khaled Mashal, Khalid Mishal, Khaled Mishal | short: Meshaal, Mashaal, Mashal, Mishal
Ahmed Yassin | country: PSE | sector: REB | also: Sheikh Yassin, Sheik Yassin | surname: Yassin
Abdel Aziz Rantisi | country: PSE | sector: REB | also: Abdel-Aziz Rantisi, Abdel Aziz al-Rantissi, Abdelaziz Rantisi | short: Rantisi
Mahmoud Zahar | country: PSE | sector: REB | also: Mahmoud al-Zahar | short: Zahar
Yahya Sinwar | country: PSE | sector: REB | also: Yehya Sinwar, Yahya al-Sinwar | short: Sinwar
Mohammed Deif | country: PSE | sector: REB | also: Mohammed Dief | short: Deif
Mohammed Sinwar | country: PSE | sector: REB
Khalil al-Hayya | country: PSE | sector: REB | also: Khalil Al-Hayya | short: al-Hayya
Saleh al-Arouri | country: PSE | sector: REB | also: Saleh Arouri | short: al-Arouri, Arouri
Mousa Abu Marzouk | country: PSE | sector: REB | also: Moussa Abu Marzouk, Mussa Abu Marzuk | short: Abu Marzouk, Abu Marzuk
Sami Abu Zuhri | country: PSE | sector: REB | short: Abu Zuhri
Osama Hamdan | country: PSE | sector: REB
Fawzi Barhoum | country: PSE | sector: REB | short: Barhoum
Abu Obeida | country: PSE | sector: REB | also: Abu Obaida, Abu Ubaida
Ziad Nakhaleh | country: PSE | sector: REB | also: Ziad al-Nakhalah | short: Nakhaleh
Ramadan Shallah | country: PSE | sector: REB
George Habash | country: PSE | sector: REB | short: Habash
Ahmed Jibril | country: PSE | sector: REB
Abu Nidal | country: PSE | sector: REB

# --- Iran
Ruhollah Khomeini | country: IRN | also: Ayatollah Khomeini, Ayatollah Ruhollah Khomeini | short: Khomeini | term: 1979-12/1989-06-03 supreme leader
Ali Khamenei | country: IRN | also: Ayatollah Khamenei, Ayatollah Ali Khamenei, Sayyed Ali Khamenei | short: Khamenei | term: 1981-10/1989-08 president, 1989-06-04/ supreme leader
Akbar Hashemi Rafsanjani | country: IRN | also: Ali Akbar Hashemi Rafsanjani, Hashemi Rafsanjani, Ali Akbar Rafsanjani, Akbar Rafsanjani | short: Rafsanjani | term: 1989-08/1997-08 president, 1997-08/2017-01-08 Expediency Council chairman
Mohammad Khatami | country: IRN | also: Mohammed Khatami, Mohamed Khatami, Seyyed Mohammad Khatami | short: Khatami | term: 1997-08-03/2005-08-03 president, 2009/ OPP opposition leader
Mahmoud Ahmadinejad | country: IRN | also: Mahmud Ahmadinejad | short: Ahmadinejad | term: 2003-05/2005-08 mayor of Tehran, 2005-08-03/2013-08-03 president
Hassan Rouhani | country: IRN | also: Hassan Rowhani, Hasan Rowhani, Hasan Rohani, Hassan Rohani, Hasan Rouhani | short: Rouhani, Rowhani, Rohani | term: 1989/2005-08 chief nuclear negotiator, 2013-08-03/2021-08-03 president
Ebrahim Raisi | country: IRN | short: Raisi | term: 2019-03/2021-07 JUD judiciary chief, 2021-08-03/2024-05-19 president
Masoud Pezeshkian | country: IRN | short: Pezeshkian | term: 2024-07-28/ president
Mohammad Mokhber | country: IRN | short: Mokhber | term: 2021-08/2024-05 vice president, 2024-05/2024-07 acting president
Ali Akbar Velayati | country: IRN | short: Velayati | term: 1981-12/1997-08 foreign minister, 1997-08/ adviser
Kamal Kharrazi | country: IRN | also: Kamal Kharazi | short: Kharrazi, Kharazi | term: 1997-08/2005-08 foreign minister
Manouchehr Mottaki | country: IRN | also: Manuchehr Mottaki, Manoucher Mottaki | short: Mottaki | term: 2005-08/2010-12 foreign minister
Ali Akbar Salehi | country: IRN | short: Salehi | term: 2009-07/2010-12 nuclear chief, 2010-12/2013-08 foreign minister, 2013-08/2021-08 nuclear chief
Mohammad Javad Zarif | country: IRN | also: Javad Zarif, Mohammed Javad Zarif | short: Zarif | term: 2002-08/2007-07 ambassador to the UN, 2013-08/2021-08 foreign minister, 2024-08/2025-03 vice president
Hossein Amir-Abdollahian | country: IRN | also: Hossein Amirabdollahian, Hossein Amir Abdollahian | short: Amir-Abdollahian, Amirabdollahian | term: 2011/2016 deputy foreign minister, 2021-08-25/2024-05-19 foreign minister
Abbas Araghchi | country: IRN | also: Abbas Araqchi, Abbas Aragchi | short: Araghchi, Araqchi, Aragchi | term: 2013/2021-09 deputy foreign minister, 2024-08-21/ foreign minister
Ali Bagheri Kani | country: IRN | also: Ali Bagheri, Ali Baqeri Kani | short: Bagheri Kani, Baqeri Kani | term: 2007/2013 negotiator, 2021-09/2024-05 chief negotiator, 2024-05/2024-08 foreign minister
Ali Larijani | country: IRN | short: Larijani | term: 2005-08/2007-10 chief nuclear negotiator, 2008-06/2020-05 LEG speaker of parliament, 2025-08/ Supreme National Security Council secretary
Saeed Jalili | country: IRN | also: Said Jalili | short: Jalili | term: 2007-10/2013-09 chief nuclear negotiator, 2013-09/ OPP hardline politician
Ali Shamkhani | country: IRN | short: Shamkhani | term: 1997-08/2005-08 defence minister, 2013-09/2023-05 Supreme National Security Council secretary, 2023-05/ adviser
Ali Akbar Ahmadian | country: IRN | short: Ahmadian | term: 2023-05/2025-08 Supreme National Security Council secretary
Hamid Reza Asefi | country: IRN | also: Hamid-Reza Asefi | short: Asefi | term: 1998/2006 Foreign Ministry spokesman
Mohammad Ali Hosseini | country: IRN | also: Mohammad-Ali Hosseini | term: 2006/2008 Foreign Ministry spokesman
Ramin Mehmanparast | country: IRN | short: Mehmanparast | term: 2009/2013 Foreign Ministry spokesman
Hassan Qashqavi | country: IRN | also: Hassan Ghashghavi | short: Qashqavi | term: 2008/2009 Foreign Ministry spokesman
Bahram Qassemi | country: IRN | also: Bahram Ghasemi | short: Qassemi, Ghasemi | term: 2016/2019 Foreign Ministry spokesman
Marzieh Afkham | country: IRN | short: Afkham | term: 2013/2015 Foreign Ministry spokeswoman
Abbas Mousavi | country: IRN | surname: Mousavi | term: 2019/2020 Foreign Ministry spokesman
Saeed Khatibzadeh | country: IRN | short: Khatibzadeh | term: 2020/2022 Foreign Ministry spokesman, 2024/ deputy foreign minister
Nasser Kanaani | country: IRN | also: Nasser Kanani | short: Kanaani | term: 2022/2024 Foreign Ministry spokesman
Esmaeil Baghaei | country: IRN | also: Esmail Baghaei, Esmaeil Baqaei, Esmail Baqaei | short: Baghaei, Baqaei | term: 2024-10/ Foreign Ministry spokesman
Fatemeh Mohajerani | country: IRN | short: Mohajerani | term: 2024-08/ government spokeswoman
Gholamhossein Elham | country: IRN | also: Gholam Hossein Elham | short: Elham | term: 2006/2009 government spokesman
Abdollah Ramezanzadeh | country: IRN | short: Ramezanzadeh | term: 2001/2005 government spokesman
Mohammad Bagher Ghalibaf | country: IRN | also: Mohammad Baqer Qalibaf, Mohammad Bagher Qalibaf | short: Ghalibaf, Qalibaf | term: 2005-09/2017-08 mayor of Tehran, 2020-05/ LEG speaker of parliament
Mehdi Karroubi | country: IRN | also: Mahdi Karroubi, Mehdi Karoubi | short: Karroubi, Karoubi | term: 2000-05/2004-05 LEG speaker of parliament, 2009-06/ OPP opposition leader
Mir Hossein Mousavi | country: IRN | also: Mir-Hossein Mousavi, Mir Hossein Moussavi | surname: Mousavi, Moussavi | term: 1981-10/1989-08 prime minister, 2009-03/ OPP opposition leader
Gholam Ali Haddad-Adel | country: IRN | also: Gholamali Haddad-Adel | short: Haddad-Adel | term: 2004-06/2008-05 LEG speaker of parliament
Gholamreza Aghazadeh | country: IRN | also: Gholam Reza Aghazadeh | short: Aghazadeh | term: 1997-10/2009-07 nuclear chief
Javad Vaeedi | country: IRN | term: 2005/2007 negotiator
Sirus Naseri | country: IRN | also: Cyrus Nasseri | term: 2003/2005 negotiator
Mohammad Eslami | country: IRN | surname: Eslami | term: 2021-08/ nuclear chief
Behrouz Kamalvandi | country: IRN | short: Kamalvandi | term: 2013/ nuclear agency spokesman
Mostafa Mohammad Najjar | country: IRN | also: Mostafa Mohammad-Najjar | term: 2005-08/2009-08 defence minister
Ahmad Vahidi | country: IRN | short: Vahidi | term: 2009-09/2013-08 defence minister, 2021-08/2024-08 interior minister
Hossein Dehghan | country: IRN | short: Dehghan | term: 2013-08/2017-08 defence minister
Amir Hatami | country: IRN | short: Hatami | term: 2017-08/2021-08 defence minister, 2025-06/ MIL army chief
Mohammad Reza Ashtiani | country: IRN | also: Mohammad-Reza Ashtiani | term: 2021-08/2024-08 defence minister
Aziz Nasirzadeh | country: IRN | short: Nasirzadeh | term: 2024-08/ defence minister
Qassem Soleimani | country: IRN | also: Qasem Soleimani, Qassim Suleimani, Ghasem Soleimani | short: Soleimani, Suleimani | term: 1998/2020-01-03 MIL Quds Force commander
Esmail Qaani | country: IRN | also: Esmail Ghaani, Ismail Qaani | short: Qaani, Ghaani | term: 2020-01-03/ MIL Quds Force commander
Hossein Salami | country: IRN | short: Salami | term: 2019-04/2025-06-13 MIL Revolutionary Guards commander
Mohammad Ali Jafari | country: IRN | also: Mohammad-Ali Jafari | short: Jafari | term: 2007-09/2019-04 MIL Revolutionary Guards commander
Yahya Rahim Safavi | country: IRN | also: Rahim Safavi | short: Safavi | term: 1997-09/2007-09 MIL Revolutionary Guards commander
Mohammad Pakpour | country: IRN | short: Pakpour | term: 2025-06-13/ MIL Revolutionary Guards commander
Amir Ali Hajizadeh | country: IRN | also: Amirali Hajizadeh | short: Hajizadeh | term: 2009-10/2025-06-13 MIL Revolutionary Guards aerospace commander
Mohammad Bagheri | country: IRN | also: Mohammad Hossein Bagheri | term: 2016-06/2025-06-13 MIL chief of the general staff
Hassan Firouzabadi | country: IRN | also: Hasan Firouzabadi | short: Firouzabadi | term: 1989/2016-06 MIL chief of the general staff
Abdolrahim Mousavi | country: IRN | also: Abdolrahim Moosavi | term: 2017-08/2025-06 MIL army chief, 2025-06/ MIL chief of the general staff
Gholam-Hossein Mohseni-Ejei | country: IRN | also: Gholamhossein Mohseni Ejei | short: Mohseni-Ejei, Mohseni Ejei | term: 2005-08/2009-07 intelligence minister, 2021-07/ JUD judiciary chief
Mahmoud Hashemi Shahroudi | country: IRN | short: Shahroudi | term: 1999-08/2009-08 JUD judiciary chief
Sadeq Larijani | country: IRN | also: Sadegh Larijani | term: 2009-08/2019-03 JUD judiciary chief
Amir Saeid Iravani | country: IRN | also: Amir Saied Iravani | short: Iravani | term: 2022-09/ ambassador to the UN
Majid Takht-Ravanchi | country: IRN | also: Majid Takht Ravanchi | short: Takht-Ravanchi, Takht Ravanchi | term: 2019-04/2022-09 ambassador to the UN, 2024-08/ deputy foreign minister
Kazem Gharibabadi | country: IRN | short: Gharibabadi | term: 2018/2021 ambassador to the IAEA, 2024/ deputy foreign minister
Ali Asghar Soltanieh | country: IRN | short: Soltanieh | term: 2006/2013 ambassador to the IAEA
Hossein Mousavian | country: IRN | also: Hossein Moussavian | term: 2003/2005 negotiator
Kazem Jalali | country: IRN | term: 2000/2019 LEG lawmaker, 2020/ ambassador to Russia
Alaeddin Boroujerdi | country: IRN | also: Alaeddin Borujerdi | short: Boroujerdi | term: 2004/2018 LEG lawmaker
Shirin Ebadi | country: IRN | sector: CVL | short: Ebadi
Narges Mohammadi | country: IRN | sector: CVL | short: Mohammadi
Reza Pahlavi | country: IRN | sector: OPP | short: Pahlavi
Maryam Rajavi | country: IRN | sector: OPP | short: Rajavi
Massoud Rajavi | country: IRN | sector: OPP
Ahmad Khatami | country: IRN | sector: CVL

# --- Iraq
Saddam Hussein | country: IRQ | also: Saddam Hussain, Saddam Husayn | short: Saddam | term: 1979-07/2003-04-09 president
Tariq Aziz | country: IRQ | also: Tareq Aziz | surname: Aziz | term: 1979-07/2003-04-09 deputy prime minister, 1983-01/1991-12 foreign minister
Taha Yassin Ramadan | country: IRQ | term: 1991-03/2003-04-09 vice president
Izzat Ibrahim al-Douri | country: IRQ | also: Izzat Ibrahim, Ezzat Ibrahim | short: al-Douri | term: 1979-07/2003-04-09 vice chairman, 2003-04-10/2020-10 REB insurgent leader
Uday Hussein | country: IRQ | also: Odai Hussein
Qusay Hussein | country: IRQ | also: Qusai Hussein
Naji Sabri | country: IRQ | short: Sabri | term: 2001-08/2003-04-09 foreign minister
Mohammed Saeed al-Sahhaf | country: IRQ | also: Mohammed Saeed al-Sahaf | short: al-Sahhaf, al-Sahaf | term: 1992-07/2001-04 foreign minister, 2001-04/2003-04-09 information minister
Ali Hassan al-Majid | country: IRQ | also: Chemical Ali | term: 1991-03/2003-04-09 minister
Ahmed Chalabi | country: IRQ | also: Ahmad Chalabi | short: Chalabi | term: /2003-04 OPP exile leader, 2003-07/2004-06 Governing Council member, 2005-04/2006-05 deputy prime minister
Iyad Allawi | country: IRQ | also: Ayad Allawi, Iyad Alawi | short: Allawi | term: 2004-06-28/2005-05 prime minister, 2005-05/2014-08 OPP opposition leader, 2014-09/2018-10 vice president
Ibrahim al-Jaafari | country: IRQ | also: Ibrahim Jaafari | short: al-Jaafari, Jaafari | term: 2005-05/2006-05-20 prime minister, 2014-09/2018-10 foreign minister
Nouri al-Maliki | country: IRQ | also: Nuri al-Maliki, Nouri Maliki, Nuri Maliki | short: Maliki, al-Maliki | term: 2006-05-20/2014-09-08 prime minister, 2014-09/2015-08 vice president, 2015-08/ LEG party leader
Haider al-Abadi | country: IRQ | also: Haidar al-Abadi, Haider Abadi | short: Abadi, al-Abadi | term: 2014-09-08/2018-10-25 prime minister
Adel Abdul Mahdi | country: IRQ | also: Adel Abdul-Mahdi, Adil Abdul-Mahdi, Adel Abdel Mahdi | short: Abdul Mahdi, Abdul-Mahdi | term: 2005-04/2011-06 vice president, 2018-10-25/2020-05-07 prime minister
Mustafa al-Kadhimi | country: IRQ | also: Mustafa Al-Kadhimi, Mustafa Kadhimi | short: al-Kadhimi, Kadhimi | term: 2020-05-07/2022-10-27 prime minister
Mohammed Shia al-Sudani | country: IRQ | also: Mohammed al-Sudani, Mohammed Shia' Al Sudani, Mohammed Shia Al-Sudani | short: al-Sudani | term: 2022-10-27/ prime minister
Jalal Talabani | country: IRQ | short: Talabani | term: 1975/2005-04 OPP Kurdish leader, 2005-04-07/2014-07-24 president
Massoud Barzani | country: IRQ | also: Masoud Barzani, Massud Barzani, Masud Barzani | short: Barzani | term: 1979/ Kurdish leader
Nechirvan Barzani | country: IRQ | also: Nechervan Barzani | short: Barzani | term: 2006-03/2019-06 Kurdish prime minister, 2019-06/ Kurdish president
Masrour Barzani | country: IRQ | term: 2019-07/ Kurdish prime minister
Fouad Massoum | country: IRQ | also: Fuad Masum | term: 2014-07/2018-10 president
Barham Salih | country: IRQ | also: Barham Saleh | term: 2018-10/2022-10 president, 2026-01/ IGO UN refugee chief
Abdul Latif Rashid | country: IRQ | also: Abdullatif Rashid | term: 2022-10/ president
Ghazi al-Yawar | country: IRQ | also: Ghazi al-Yawer | short: al-Yawar, al-Yawer | term: 2004-06/2005-04 president
Hoshyar Zebari | country: IRQ | also: Hoshiyar Zebari | short: Zebari | term: 2003-09/2014-07 foreign minister
Fuad Hussein | country: IRQ | term: 2020-06/ foreign minister
Tariq al-Hashimi | country: IRQ | also: Tareq al-Hashemi, Tariq al-Hashemi | short: al-Hashimi, al-Hashemi | term: 2006-04/2012-09 vice president
Hazem Shaalan | country: IRQ | also: Hazim al-Shaalan | term: 2004-06/2005-05 defence minister
Saadoun al-Dulaimi | country: IRQ | also: Sadoun al-Dulaimi | term: 2005-05/2006-03 defence minister
Bayan Jabr | country: IRQ | short: Jabr | term: 2005-04/2006-05 interior minister
Ali al-Dabbagh | country: IRQ | short: al-Dabbagh | term: 2006/2012 government spokesman
Laith Kubba | country: IRQ | term: 2005/2006 government spokesman
Mowaffak al-Rubaie | country: IRQ | also: Muwaffaq al-Rubaie | short: al-Rubaie | term: 2004-04/2009-06 national security adviser
Adnan Pachachi | country: IRQ | short: Pachachi | term: 2003-07/2004-06 Governing Council member
Abdul Aziz al-Hakim | country: IRQ | sector: OPP | also: Abdul-Aziz al-Hakim, Abdel Aziz al-Hakim | short: al-Hakim
Mohammed Baqir al-Hakim | country: IRQ | sector: OPP | also: Mohammed Baqer al-Hakim
Ali al-Sistani | country: IRQ | sector: CVL | also: Ali Sistani, Ayatollah Sistani, Ali Al-Sistani | short: Sistani, al-Sistani
Moqtada al-Sadr | country: IRQ | also: Muqtada al-Sadr, Moqtada Sadr, Muqtada Al-Sadr | short: al-Sadr, Sadr | term: 2003-04/2008-08 REB Shiite militia leader, 2008-08/ OPP Shiite cleric
Abu Musab al-Zarqawi | country: IRQ | sector: REB | also: Abu Mus'ab al-Zarqawi, Abu Musab Zarqawi | short: al-Zarqawi, Zarqawi
Abu Mahdi al-Muhandis | country: IRQ | sector: REB | short: al-Muhandis
Hadi al-Amiri | country: IRQ | sector: REB | also: Hadi al-Ameri | short: al-Amiri
Qais al-Khazali | country: IRQ | sector: REB | also: Qais Khazali | short: al-Khazali
Falih al-Fayyadh | country: IRQ | also: Falih al-Fayyad | short: al-Fayyadh | term: 2014/ Popular Mobilisation chief
Mohammed al-Halbousi | country: IRQ | also: Mohammed Halbousi | short: al-Halbousi, Halbousi | term: 2018-09/2023-11 LEG speaker of parliament
Osama bin Laden | country: IMG | sector: REB | also: Usama bin Laden, Osama Bin Laden, Usama Bin Ladin | short: bin Laden, Bin Laden, bin Ladin, Bin Ladin
Ayman al-Zawahiri | country: IMG | sector: REB | also: Ayman al-Zawahri, Ayman Al-Zawahiri, Ayman Zawahiri | short: al-Zawahiri, al-Zawahri, Zawahiri, Zawahri
Abu Bakr al-Baghdadi | country: IMG | sector: REB | also: Abu Bakr Al-Baghdadi | short: al-Baghdadi
Khalid Sheikh Mohammed | country: IMG | sector: REB | also: Khalid Shaikh Mohammed
Saif al-Adel | country: IMG | sector: REB
Carlos the Jackal | country: IMG | sector: REB | also: Ilich Ramirez Sanchez

# --- Syria
Hafez al-Assad | country: SYR | also: Hafez Assad, Hafiz al-Asad, Hafez al-Asad | short: al-Assad, Assad, al-Asad | term: 1971-02/2000-06-10 president
Bashar al-Assad | country: SYR | also: Bashar Assad, Bashar Al-Assad, Bashar al-Asad | short: al-Assad, Assad, al-Asad | term: 2000-07-17/2024-12-08 president
Ahmed al-Sharaa | country: SYR | also: Ahmad al-Sharaa, Ahmed Al-Sharaa, Abu Mohammed al-Golani, Abu Mohammad al-Jolani, Abu Mohammed al-Jolani, Abu Mohammad al-Golani | short: al-Sharaa, Sharaa, al-Golani, al-Jolani, Golani, Jolani | term: 2012/2024-12-08 REB Islamist leader, 2024-12-08/ president
Farouk al-Sharaa | country: SYR | also: Farouq al-Shara, Farouk al-Shara, Faruq al-Shara, Farouk al-Shaara | short: al-Sharaa, al-Shara | term: 1984-03/2006-02 foreign minister, 2006-02/2014-07 vice president
Walid al-Moallem | country: SYR | also: Walid al-Muallem, Walid Moallem, Walid Muallem | short: al-Moallem, al-Muallem, Moallem, Muallem | term: 1990/2000 ambassador to the US, 2006-02/2020-11-16 foreign minister
Faisal Mekdad | country: SYR | also: Faisal Mikdad, Faysal Mekdad | short: Mekdad, Mikdad | term: 2006/2020-11 deputy foreign minister, 2020-11/2024-09 foreign minister
Bassam Sabbagh | country: SYR | short: Sabbagh | term: 2024-09/2024-12-08 foreign minister
Asaad al-Shaibani | country: SYR | also: Asaad Hassan al-Shaibani, Asaad al-Shibani | short: al-Shaibani, Shaibani, al-Shibani | term: 2024-12-21/ foreign minister
Murhaf Abu Qasra | country: SYR | short: Abu Qasra | term: 2024-12-21/ defence minister
Abdul Halim Khaddam | country: SYR | also: Abdel Halim Khaddam, Abdel-Halim Khaddam | short: Khaddam | term: 1984-03/2005-06 vice president, 2005-12/2010 OPP opposition leader
Bashar Jaafari | country: SYR | also: Bashar al-Jaafari, Bashar Ja'afari | short: Jaafari, Ja'afari | term: 2006/2020-11 ambassador to the UN
Buthaina Shaaban | country: SYR | also: Bouthaina Shaaban | short: Shaaban | term: 2003/2024-12-08 presidential adviser
Imad Moustapha | country: SYR | also: Imad Mustafa | short: Moustapha | term: 2004/2012 ambassador to the US
Mustafa Tlass | country: SYR | also: Mustafa Tlas | short: Tlass, Tlas | term: 1972/2004-05 defence minister
Maher al-Assad | country: SYR | term: 2000/2024-12-08 MIL commander
Riad Hijab | country: SYR | short: Hijab | term: 2012-06/2012-08 prime minister, 2012-08/2017-11 OPP opposition leader
Moaz al-Khatib | country: SYR | also: Mouaz al-Khatib | term: 2012-11/2013-05 OPP opposition leader
Ahmad Jarba | country: SYR | also: Ahmed Jarba | short: Jarba | term: 2013-07/2014-07 OPP opposition leader
Burhan Ghalioun | country: SYR | sector: OPP | short: Ghalioun
Salih Muslim | country: SYR | sector: OPP | also: Saleh Muslim
Mazloum Abdi | country: SYR | sector: REB | also: Mazlum Abdi, Mazloum Kobani | surname: Abdi
Hikmat al-Hijri | country: SYR | sector: OPP | short: al-Hijri

# --- Lebanon
Rafik Hariri | country: LBN | also: Rafiq Hariri, Rafik al-Hariri, Rafiq al-Hariri, Rafic Hariri | short: Hariri, al-Hariri | term: 1992-10/1998-12 prime minister, 1998-12/2000-10 OPP opposition leader, 2000-10/2004-10 prime minister, 2004-10/2005-02-14 OPP opposition leader
Saad Hariri | country: LBN | also: Saad al-Hariri | short: Hariri, al-Hariri | term: 2005-04/2009-11 LEG majority leader, 2009-11/2011-06 prime minister, 2011-06/2016-12 OPP opposition leader, 2016-12/2020-01 prime minister, 2020-10/2021-07 prime minister designate
Emile Lahoud | country: LBN | also: Émile Lahoud | short: Lahoud | term: 1998-11/2007-11 president
Michel Suleiman | country: LBN | also: Michel Sleiman | surname: Suleiman, Sleiman | term: 1998-12/2008-05 MIL army chief, 2008-05/2014-05 president
Michel Aoun | country: LBN | short: Aoun | term: 1988-09/1990-10 prime minister, 2005-05/2016-10 LEG Christian leader, 2016-10-31/2022-10-30 president
Joseph Aoun | country: LBN | also: Joseph Khalil Aoun | short: Aoun | term: 2017-03/2025-01-09 MIL army chief, 2025-01-09/ president
Elias Hrawi | country: LBN | short: Hrawi | term: 1989-11/1998-11 president
Fouad Siniora | country: LBN | also: Fuad Siniora, Fouad Saniora, Fuad Saniora | short: Siniora, Saniora | term: 2005-07/2009-11 prime minister
Najib Mikati | country: LBN | also: Najib Miqati | short: Mikati, Miqati | term: 2005-04/2005-07 prime minister, 2011-06/2014-02 prime minister, 2021-09/2025-02 prime minister
Tammam Salam | country: LBN | term: 2014-02/2016-12 prime minister
Nawaf Salam | country: LBN | term: 2018-02/2025-01 JUD World Court judge, 2025-02-08/ prime minister
Hassan Diab | country: LBN | surname: Diab | term: 2020-01/2021-09 prime minister
Selim Hoss | country: LBN | also: Salim al-Hoss, Salim Hoss | term: 1998-12/2000-10 prime minister
Omar Karami | country: LBN | also: Omar Karameh | short: Karami, Karameh | term: 1990-12/1992-05 prime minister, 2004-10/2005-04 prime minister
Nabih Berri | country: LBN | also: Nabih Berry | short: Berri | term: 1992-10/ LEG speaker of parliament
Walid Jumblatt | country: LBN | sector: OPP | also: Walid Joumblatt | short: Jumblatt, Joumblatt
Samir Geagea | country: LBN | sector: OPP | short: Geagea
Amin Gemayel | country: LBN | also: Amine Gemayel | short: Gemayel | term: 1982-09/1988-09 president
Pierre Gemayel | country: LBN | term: 2005-07/2006-11-21 industry minister
Gebran Bassil | country: LBN | also: Gibran Bassil | short: Bassil | term: 2014-02/2020-01 foreign minister
Fawzi Salloukh | country: LBN | also: Fawzi Sallukh | term: 2005-07/2009-11 foreign minister
Youssef Raji | country: LBN | also: Youssef Rajji | term: 2025-02/ foreign minister
Michel Menassa | country: LBN | term: 2025-02/ defence minister
Abdallah Bou Habib | country: LBN | short: Bou Habib | term: 2021-09/2025-02 foreign minister
Hassan Nasrallah | country: LBN | sector: REB | also: Hasan Nasrallah, Sayyed Nasrallah | short: Nasrallah
Naim Qassem | country: LBN | sector: REB | also: Naim Kassem, Sheikh Naim Qassem | short: Qassem, Kassem
Hashem Safieddine | country: LBN | sector: REB | short: Safieddine
Imad Mughniyeh | country: LBN | sector: REB | also: Imad Mughniyah | short: Mughniyeh, Mughniyah
Fuad Shukr | country: LBN | sector: REB
Riad Salameh | country: LBN | also: Riad Salame | term: 1993-08/2023-07 central bank governor

# --- Egypt
Hosni Mubarak | country: EGY | also: Hosny Mubarak, Husni Mubarak | short: Mubarak | term: 1981-10-14/2011-02-11 president
Mohammed Morsi | country: EGY | also: Mohamed Morsi, Mohammed Mursi, Mohamed Mursi | short: Morsi, Mursi | term: 2012-06-30/2013-07-03 president
Adly Mansour | country: EGY | also: Adli Mansour | short: Mansour | term: 2013-07-04/2014-06-08 interim president
Abdel Fattah al-Sisi | country: EGY | also: Abdel-Fattah el-Sissi, Abdel Fattah el-Sisi, Abdel Fattah El-Sisi, Abdel Fattah Al-Sisi, Abdel-Fattah al-Sisi, Abdul Fattah al-Sisi, Abdel-Fattah El-Sissi | short: Sisi, al-Sisi, el-Sisi, el-Sissi, Sissi, El-Sisi, Al-Sisi | term: 2012-08/2014-03 MIL army chief, 2014-06-08/ president
Mohamed Hussein Tantawi | country: EGY | also: Hussein Tantawi, Mohammed Hussein Tantawi | short: Tantawi | term: 1991-05/2012-08 MIL defence minister
Ahmed Maher | country: EGY | surname: Maher | term: 2001-05/2004-07 foreign minister
Nabil Fahmy | country: EGY | term: 2013-07/2014-06 foreign minister
Sameh Shoukry | country: EGY | also: Sameh Shoukri, Sameh Shukri | short: Shoukry, Shoukri, Shukri | term: 2014-06/2024-07 foreign minister
Badr Abdelatty | country: EGY | also: Badr Abdelaty, Badr Abdel Aty | short: Abdelatty, Abdelaty | term: 2024-07-03/ foreign minister
Mostafa Madbouly | country: EGY | also: Mostafa Madbouli | short: Madbouly, Madbouli | term: 2018-06/ prime minister
Abdel-Maguid Saqr | country: EGY | term: 2024-07/ defence minister
Omar Suleiman | country: EGY | surname: Suleiman | term: 1993-03/2011-01 intelligence chief, 2011-01-29/2011-02-11 vice president
Abbas Kamel | country: EGY | term: 2018-01/2024-10 intelligence chief
Hassan Rashad | country: EGY | term: 2024-10/ intelligence chief
Osama el-Baz | country: EGY | also: Osama al-Baz | short: el-Baz, al-Baz | term: 1975/2011 presidential adviser
Ahmed Nazif | country: EGY | short: Nazif | term: 2004-07/2011-01-29 prime minister
Atef Ebeid | country: EGY | also: Atef Obeid | short: Ebeid | term: 1999-10/2004-07 prime minister
Kamal Ganzouri | country: EGY | also: Kamal el-Ganzouri | short: Ganzouri, el-Ganzouri | term: 1996-01/1999-10 prime minister, 2011-12/2012-07 prime minister
Essam Sharaf | country: EGY | term: 2011-03/2011-12 prime minister
Hesham Kandil | country: EGY | also: Hisham Qandil | short: Kandil, Qandil | term: 2012-08/2013-07 prime minister
Hazem el-Beblawi | country: EGY | also: Hazem al-Beblawi | short: el-Beblawi, al-Beblawi | term: 2013-07/2014-03 prime minister
Ibrahim Mahlab | country: EGY | also: Ibrahim Mehleb | short: Mahlab, Mehleb | term: 2014-03/2015-09 prime minister
Habib al-Adly | country: EGY | also: Habib el-Adly | term: 1997-11/2011-01 interior minister
Ahmed Shafiq | country: EGY | also: Ahmed Shafik | short: Shafiq, Shafik | term: 2011-01-29/2011-03 prime minister, 2012-02/2012-06 OPP presidential candidate
Mohammed Badie | country: EGY | sector: OPP | also: Mohamed Badie | short: Badie
Khairat el-Shater | country: EGY | sector: OPP | also: Khairat al-Shater | short: el-Shater, al-Shater
Ayman Nour | country: EGY | sector: OPP | surname: Nour
Hamdeen Sabahi | country: EGY | sector: OPP | also: Hamdeen Sabbahi | short: Sabahi, Sabbahi
Gamal Mubarak | country: EGY | term: /2011-02-11 ruling party official

# --- Saudi Arabia
King Fahd | country: SAU | also: King Fahd bin Abdul Aziz, King Fahd bin Abdulaziz | term: 1982-06/2005-08-01 king
King Salman | country: SAU | also: King Salman bin Abdulaziz, Salman bin Abdulaziz | term: 2011-11/2015-01 minister, 2015-01-23/ king
Crown Prince Abdullah | country: SAU | also: King Abdullah bin Abdulaziz, King Abdullah bin Abdul Aziz, King Abdullah bin Abdul-Aziz | term: 1982-06/2005-08-01 crown prince, 2005-08-01/2015-01-23 king
King Abdullah | country: SAU | near: Saudi, Riyadh, Jeddah, Mecca | term: 2005-08-01/2015-01-23 king
Mohammed bin Salman | country: SAU | also: Mohammad bin Salman, Mohammed Bin Salman, Mohamed bin Salman, MBS | short: bin Salman | term: 2015-01/2015-04 defence minister, 2015-04/2017-06 deputy crown prince, 2017-06-21/ crown prince
Prince Sultan | country: SAU | also: Sultan bin Abdulaziz, Sultan bin Abdul Aziz, Prince Sultan bin Abdul Aziz | term: 1963/2011-10-22 defence minister
Prince Nayef | country: SAU | also: Nayef bin Abdulaziz, Nayef bin Abdul Aziz, Prince Nayef bin Abdul Aziz, Prince Naif | term: 1975/2012-06-16 interior minister
Mohammed bin Nayef | country: SAU | also: Prince Mohammed bin Nayef | term: 2012-11/2017-06-21 interior minister
Saud al-Faisal | country: SAU | also: Prince Saud al-Faisal, Saud Al-Faisal, Prince Saud, Prince Saud Al-Faisal | short: al-Faisal | term: 1975-10/2015-04 foreign minister
Adel al-Jubeir | country: SAU | also: Adel Al-Jubeir, Adel al-Jubair | short: al-Jubeir, Al-Jubeir, Jubeir | term: 2007-01/2015-04 ambassador to the US, 2015-04/2018-12 foreign minister, 2018-12/ minister of state
Faisal bin Farhan | country: SAU | also: Prince Faisal bin Farhan, Faisal bin Farhan Al Saud, Faisal bin Farhan Al-Saud | term: 2019-10/ foreign minister
Khalid bin Salman | country: SAU | also: Khaled bin Salman, Prince Khalid bin Salman | term: 2017-04/2019-02 ambassador to the US, 2019-02/2022-09 deputy defence minister, 2022-09/ defence minister
Abdulaziz bin Salman | country: SAU | also: Prince Abdulaziz bin Salman | term: 2019-09/ oil minister
Prince Bandar | country: SAU | also: Bandar bin Sultan, Prince Bandar bin Sultan | term: 1983/2005-09 ambassador to the US, 2012-07/2014-04 intelligence chief
Turki al-Faisal | country: SAU | also: Prince Turki al-Faisal, Prince Turki, Turki Al-Faisal | term: 1979/2001-09 intelligence chief, 2003-01/2005-07 ambassador to Britain, 2005-07/2006-12 ambassador to the US
Ali al-Naimi | country: SAU | also: Ali Naimi, Ali Al-Naimi | short: al-Naimi, Naimi | term: 1995-08/2016-05 oil minister
Khalid al-Falih | country: SAU | short: al-Falih | term: 2016-05/2019-09 energy minister, 2020-02/ investment minister
Mansour al-Turki | country: SAU | term: 2003/2018 Interior Ministry spokesman
Turki al-Malki | country: SAU | also: Turki al-Maliki | term: 2017/ MIL coalition spokesman
Jamal Khashoggi | country: SAU | sector: MED | short: Khashoggi

# --- Jordan
King Hussein | country: JOR | also: Hussein bin Talal, King Hussein of Jordan | term: 1952-08/1999-02-07 king
King Abdullah II | country: JOR | also: Abdullah II, King Abdullah of Jordan | term: 1999-02-07/ king
King Abdullah | country: JOR | near: Jordan, Jordanian, Amman | term: 1999-02-07/ king
Marwan Muasher | country: JOR | also: Marwan al-Muasher | short: Muasher, al-Muasher | term: 2002-01/2004-10 foreign minister
Abdul Ilah al-Khatib | country: JOR | also: Abdul-Ilah al-Khatib | term: 1998-08/2002-01 foreign minister, 2005-11/2007-11 foreign minister
Nasser Judeh | country: JOR | short: Judeh | term: 2009-02/2017-01 foreign minister
Ayman Safadi | country: JOR | also: Ayman al-Safadi | short: Safadi | term: 2017-01/ foreign minister
Jafar Hassan | country: JOR | also: Jaafar Hassan | term: 2024-09/ prime minister
Bisher Khasawneh | country: JOR | also: Bisher al-Khasawneh | short: Khasawneh | term: 2020-10/2024-09 prime minister
Omar al-Razzaz | country: JOR | also: Omar Razzaz | short: al-Razzaz, Razzaz | term: 2018-06/2020-10 prime minister
Abdelsalam al-Majali | country: JOR | also: Abdul-Salam al-Majali | short: al-Majali | term: 1993-05/1995-01 prime minister, 1997-03/1998-08 prime minister
Queen Rania | country: JOR
Prince Hassan | country: JOR | also: Crown Prince Hassan | term: 1965/1999-01 crown prince

# --- Kuwait
Jaber al-Ahmad al-Sabah | country: KWT | also: Sheikh Jaber al-Ahmad al-Sabah, Sheikh Jaber | term: 1977-12/2006-01-15 emir
Sabah al-Ahmad al-Sabah | country: KWT | also: Sheikh Sabah al-Ahmad al-Sabah, Sheikh Sabah al-Ahmed al-Sabah, Sheikh Sabah | term: 1963/2003-07 foreign minister, 2003-07/2006-01 prime minister, 2006-01-29/2020-09-29 emir
Nawaf al-Ahmad al-Sabah | country: KWT | also: Sheikh Nawaf | term: 2020-09/2023-12-16 emir
Meshal al-Ahmad al-Sabah | country: KWT | also: Sheikh Meshal al-Ahmad al-Sabah, Mishal al-Ahmad al-Sabah, Sheikh Mishal, Sheikh Meshal | term: 2023-12-16/ emir
Abdullah Al-Yahya | country: KWT | also: Abdullah Ali al-Yahya | term: 2024-01/ foreign minister
Ahmad Abdullah al-Ahmad al-Sabah | country: KWT | term: 2024-05/ prime minister

# --- Qatar
Hamad bin Khalifa al-Thani | country: QAT | also: Sheikh Hamad bin Khalifa al-Thani, Sheikh Hamad bin Khalifa | term: 1995-06/2013-06-25 emir
Tamim bin Hamad al-Thani | country: QAT | also: Sheikh Tamim bin Hamad al-Thani, Sheikh Tamim bin Hamad Al Thani, Tamim bin Hamad Al Thani, Sheikh Tamim, Sheikh Tamim bin Hamad | term: 2013-06-25/ emir
Hamad bin Jassim al-Thani | country: QAT | also: Sheikh Hamad bin Jassim al-Thani, Hamad bin Jassim, Sheikh Hamad bin Jassem al-Thani, Sheikh Hamad bin Jassim bin Jabr al-Thani | term: 1992-09/2013-06 foreign minister
Mohammed bin Abdulrahman al-Thani | country: QAT | also: Sheikh Mohammed bin Abdulrahman al-Thani, Mohammed bin Abdulrahman Al Thani, Sheikh Mohammed bin Abdulrahman bin Jassim Al Thani, Sheikh Mohammed bin Abdulrahman Al-Thani | term: 2016-01/2023-03 foreign minister, 2023-03-07/ prime minister
Majed al-Ansari | country: QAT | also: Majed Al-Ansari, Majed Al Ansari | short: al-Ansari, Al-Ansari | term: 2022/ Foreign Ministry spokesman
Khalid al-Attiyah | country: QAT | also: Khaled al-Attiyah | short: al-Attiyah | term: 2013-06/2016-01 foreign minister, 2016-01/2024-11 defence minister

# --- United Arab Emirates
Zayed bin Sultan al-Nahyan | country: ARE | also: Sheikh Zayed, Sheikh Zayed bin Sultan al-Nahyan | term: 1971-12/2004-11-02 president
Khalifa bin Zayed al-Nahyan | country: ARE | also: Sheikh Khalifa, Sheikh Khalifa bin Zayed al-Nahyan | term: 2004-11/2022-05-13 president
Mohammed bin Zayed | country: ARE | also: Mohammed bin Zayed al-Nahyan, Sheikh Mohammed bin Zayed, Sheikh Mohammed bin Zayed al-Nahyan, Mohamed bin Zayed, Sheikh Mohamed bin Zayed Al Nahyan, Mohamed bin Zayed Al Nahyan | term: 2004-11/2022-05 Abu Dhabi crown prince, 2022-05-14/ president
Mohammed bin Rashid al-Maktoum | country: ARE | also: Sheikh Mohammed bin Rashid al-Maktoum, Sheikh Mohammed bin Rashid | term: 2006-01/ prime minister
Abdullah bin Zayed | country: ARE | also: Sheikh Abdullah bin Zayed, Abdullah bin Zayed al-Nahyan, Sheikh Abdullah bin Zayed al-Nahyan, Sheikh Abdullah bin Zayed Al Nahyan | term: 2006-02/ foreign minister
Anwar Gargash | country: ARE | short: Gargash | term: 2008/2021-02 minister of state, 2021-02/ presidential adviser
Yousef al-Otaiba | country: ARE | also: Yousef Al Otaiba | short: al-Otaiba | term: 2008/ ambassador to the US

# --- Bahrain
King Hamad | country: BHR | also: Hamad bin Isa al-Khalifa, King Hamad bin Isa al-Khalifa, Sheikh Hamad bin Isa al-Khalifa | term: 1999-03/ king
Salman bin Hamad al-Khalifa | country: BHR | also: Prince Salman bin Hamad al-Khalifa, Crown Prince Salman bin Hamad | term: 2020-11/ prime minister
Khalid bin Ahmed al-Khalifa | country: BHR | also: Sheikh Khalid bin Ahmed al-Khalifa | term: 2005-09/2020-02 foreign minister
Abdullatif al-Zayani | country: BHR | also: Abdullatif bin Rashid Al Zayani | short: al-Zayani | term: 2011-04/2020-02 IGO Gulf Cooperation Council secretary-general, 2020-02/ foreign minister
Ali Salman | country: BHR | sector: OPP | also: Sheikh Ali Salman

# --- Oman
Sultan Qaboos | country: OMN | also: Qaboos bin Said, Sultan Qaboos bin Said | term: 1970-07/2020-01-10 sultan
Haitham bin Tariq | country: OMN | also: Sultan Haitham, Sultan Haitham bin Tariq, Haitham bin Tarik | term: 2020-01-11/ sultan
Yusuf bin Alawi | country: OMN | also: Youssef bin Alawi, Yousuf bin Alawi, Yusuf bin Alawi bin Abdullah | term: 1997/2020-08 foreign minister
Badr al-Busaidi | country: OMN | also: Badr bin Hamad al-Busaidi, Badr Albusaidi, Badr Al Busaidi | short: al-Busaidi, Albusaidi | term: 2020-08/ foreign minister

# --- Yemen
Ali Abdullah Saleh | country: YEM | also: Ali Abdallah Saleh, Ali Abdullah Salih | surname: Saleh | term: 1978-07/2012-02-27 president, 2012-02-28/2017-12-04 OPP former president
Abd-Rabbu Mansour Hadi | country: YEM | also: Abed Rabbo Mansour Hadi, Abdrabbuh Mansour Hadi, Abdu Rabu Mansour Hadi, Abd Rabbuh Mansur Hadi, Abdrabu Mansur Hadi, Abd-Rabbu Mansur Hadi | surname: Hadi | term: 1994-10/2012-02 vice president, 2012-02-27/2022-04-07 president
Rashad al-Alimi | country: YEM | also: Rashad Al-Alimi, Rashad Mohammed al-Alimi | short: al-Alimi, Al-Alimi | term: 2001/2008 interior minister, 2022-04-07/ Presidential Leadership Council chairman
Abu Bakr al-Qirbi | country: YEM | also: Abubakr al-Qirbi, Abu-Bakr al-Qirbi | short: al-Qirbi | term: 2001-04/2014-06 foreign minister
Ali Salem al-Beidh | country: YEM | also: Ali Salem al-Baidh | short: al-Beidh | term: 1990-05/1994-05 vice president, 1994-05/1994-07 REB separatist leader
Ali Mohsen al-Ahmar | country: YEM | also: Ali Mohsen | term: 2016-04/2022-04 vice president
Abdul-Malik al-Houthi | country: YEM | sector: REB | also: Abdul Malik al-Houthi, Abdulmalik al-Houthi, Abdel-Malek al-Houthi, Abdel Malek al-Houthi | short: al-Houthi
Hussein al-Houthi | country: YEM | sector: REB | also: Hussein Badreddin al-Houthi, Hussein Badr Eddin al-Huthi
Mohammed Abdul-Salam | country: YEM | sector: REB | also: Mohammed Abdulsalam, Mohammed Abdul Salam, Mohammed Abdelsalam
Yahya Saree | country: YEM | sector: REB | also: Yahya Sarea, Yahya Sarie | short: Saree, Sarea, Sarie
Mahdi al-Mashat | country: YEM | sector: REB | also: Mehdi al-Mashat | short: al-Mashat
Aidarous al-Zubaidi | country: YEM | sector: REB | also: Aidaroos al-Zubaidi, Aidarous al-Zoubaidi, Aidarous al-Zubaydi | short: al-Zubaidi
Tareq Saleh | country: YEM | sector: MIL
Nasser al-Wuhayshi | country: YEM | sector: REB | short: al-Wuhayshi
Anwar al-Awlaki | country: YEM | sector: REB | also: Anwar al-Aulaqi | short: al-Awlaki, al-Aulaqi, Awlaki

# --- China
Deng Xiaoping | country: CHN | short: Deng | term: 1978-12/1989-11 leader
Jiang Zemin | country: CHN | surname: Jiang | term: 1993-03/2003-03-15 president
Hu Jintao | country: CHN | surname: Hu | term: 1998-03/2003-03 vice president, 2003-03-15/2013-03-14 president
Xi Jinping | country: CHN | short: Xi | term: 2008-03/2013-03 vice president, 2013-03-14/ president
Li Peng | country: CHN | surname: Li | term: 1987-11/1998-03 prime minister, 1998-03/2003-03 LEG parliament chief
Zhu Rongji | country: CHN | surname: Zhu | term: 1991-04/1998-03 deputy prime minister, 1998-03/2003-03 prime minister
Wen Jiabao | country: CHN | surname: Wen | term: 2003-03-16/2013-03-15 prime minister
Li Keqiang | country: CHN | surname: Li | term: 2008-03/2013-03 deputy prime minister, 2013-03-15/2023-03-11 prime minister
Li Qiang | country: CHN | surname: Li | term: 2023-03-11/ prime minister
Qian Qichen | country: CHN | surname: Qian | term: 1988-04/1998-03 foreign minister, 1993-03/2003-03 deputy prime minister
Tang Jiaxuan | country: CHN | surname: Tang | term: 1998-03/2003-03 foreign minister, 2003-03/2008-03 state councillor
Li Zhaoxing | country: CHN | surname: Li | term: 1998/2001 ambassador to the US, 2003-03/2007-04 foreign minister
Yang Jiechi | country: CHN | surname: Yang | term: 2001/2005 ambassador to the US, 2007-04/2013-03 foreign minister, 2013-03/2023-01 top diplomat
Wang Yi | country: CHN | surname: Wang | term: 2001/2004-09 deputy foreign minister, 2013-03-16/2022-12 foreign minister, 2023-01/ foreign minister
Qin Gang | country: CHN | surname: Qin | term: 2005/2014 Foreign Ministry spokesman, 2021-07/2022-12 ambassador to the US, 2022-12-30/2023-07-25 foreign minister
Chi Haotian | country: CHN | surname: Chi | term: 1993-03/2003-03 defence minister
Cao Gangchuan | country: CHN | surname: Cao | term: 2003-03/2008-03 defence minister
Liang Guanglie | country: CHN | surname: Liang | term: 2008-03/2013-03 defence minister
Chang Wanquan | country: CHN | surname: Chang | term: 2013-03/2018-03 defence minister
Wei Fenghe | country: CHN | surname: Wei | term: 2018-03/2023-03 defence minister
Li Shangfu | country: CHN | surname: Li | term: 2023-03/2023-10 defence minister
Dong Jun | country: CHN | surname: Dong | term: 2023-12-29/ defence minister
Han Zheng | country: CHN | surname: Han | term: 2018-03/2023-03 deputy prime minister, 2023-03/ vice president
Liu He | country: CHN | surname: Liu | term: 2018-03/2023-03 deputy prime minister
He Lifeng | country: CHN | term: 2023-03/ deputy prime minister
Ding Xuexiang | country: CHN | term: 2023-03/ deputy prime minister
Wang Qishan | country: CHN | surname: Wang | term: 2008-03/2013-03 deputy prime minister, 2018-03/2023-03 vice president
Zeng Qinghong | country: CHN | surname: Zeng | term: 2003-03/2008-03 vice president
Wu Bangguo | country: CHN | surname: Wu | term: 2003-03/2013-03 LEG parliament chief
Zhao Leji | country: CHN | term: 2023-03/ LEG parliament chief
Wu Yi | country: CHN | term: 2003-03/2008-03 deputy prime minister
Wu Dawei | country: CHN | surname: Wu | term: 2004-07/2017-08 nuclear envoy
Wang Guangya | country: CHN | surname: Wang | term: 2003/2008 ambassador to the UN
Dai Bingguo | country: CHN | surname: Dai | term: 2003/2013-03 state councillor
Fu Cong | country: CHN | term: 2024-04/ ambassador to the UN
Zhang Jun | country: CHN | surname: Zhang | term: 2019-07/2024-03 ambassador to the UN
Zhang Yesui | country: CHN | surname: Zhang | term: 2008/2010 ambassador to the UN, 2013/2018 deputy foreign minister
Cui Tiankai | country: CHN | surname: Cui | term: 2013-04/2021-06 ambassador to the US
Xie Feng | country: CHN | term: 2023-05/ ambassador to the US
Le Yucheng | country: CHN | term: 2018-03/2022-06 deputy foreign minister
Liu Jianchao | country: CHN | surname: Liu | term: 2001/2009 Foreign Ministry spokesman, 2022-06/2025-07 Communist Party international chief
Kong Quan | country: CHN | surname: Kong | term: 2001/2006 Foreign Ministry spokesman
Jiang Yu | country: CHN | term: 2006/2012 Foreign Ministry spokeswoman
Zhang Qiyue | country: CHN | surname: Zhang | term: 1998/2004 Foreign Ministry spokeswoman
Zhu Bangzao | country: CHN | surname: Zhu | term: 1998/2001 Foreign Ministry spokesman
Ma Zhaoxu | country: CHN | term: 2009/2012 Foreign Ministry spokesman, 2018-01/2019-07 ambassador to the UN, 2019/ deputy foreign minister
Hong Lei | country: CHN | term: 2010/2016 Foreign Ministry spokesman
Hua Chunying | country: CHN | surname: Hua | term: 2012/2024 Foreign Ministry spokeswoman, 2024-05/ deputy foreign minister
Lu Kang | country: CHN | term: 2015/2019 Foreign Ministry spokesman
Geng Shuang | country: CHN | surname: Geng | term: 2016/2020 Foreign Ministry spokesman, 2020-07/ deputy ambassador to the UN
Zhao Lijian | country: CHN | surname: Zhao | term: 2020/2023 Foreign Ministry spokesman
Wang Wenbin | country: CHN | surname: Wang | term: 2020/2024 Foreign Ministry spokesman
Mao Ning | country: CHN | surname: Mao | term: 2022/ Foreign Ministry spokeswoman
Lin Jian | country: CHN | term: 2024/ Foreign Ministry spokesman
Guo Jiakun | country: CHN | surname: Guo | term: 2025/ Foreign Ministry spokesman
Zhu Fenglian | country: CHN | term: 2019/ Taiwan Affairs Office spokeswoman
Wang Wentao | country: CHN | term: 2020-12/ commerce minister
Bo Xilai | country: CHN | term: 2004-02/2007-12 commerce minister, 2007-12/2012-03 Chongqing party chief
Zhou Yongkang | country: CHN | term: 2002-12/2007-10 public security minister, 2007-10/2012-11 security chief
Zhou Xiaochuan | country: CHN | term: 2002-12/2018-03 central bank governor
Zhang Youxia | country: CHN | term: 2012-10/2026-01 MIL general
He Weidong | country: CHN | term: 2022-10/2025-10 MIL general
Miao Hua | country: CHN | term: 2017/2024-11 MIL admiral
Xu Caihou | country: CHN | term: 2004-09/2012-11 MIL general
Zhao Ziyang | country: CHN | surname: Zhao | term: 1980-09/1987-11 prime minister
Wang Daohan | country: CHN | term: 1991-12/2005-12 Taiwan negotiator
Dalai Lama | country: CHN | sector: OPP | also: the Dalai Lama
Panchen Lama | country: CHN
Rebiya Kadeer | country: CHN | sector: OPP | short: Kadeer
Liu Xiaobo | country: CHN | sector: OPP
Wei Jingsheng | country: CHN | sector: OPP
Ai Weiwei | country: CHN | sector: CVL
Chen Guangcheng | country: CHN | sector: CVL
Jack Ma | country: CHN | sector: BUS

# --- Hong Kong
Tung Chee-hwa | country: HKG | also: Tung Chee Hwa | surname: Tung | term: 1997-07/2005-03 chief executive
Donald Tsang | country: HKG | surname: Tsang | term: 2005-06/2012-06 chief executive
Leung Chun-ying | country: HKG | surname: Leung | term: 2012-07/2017-06 chief executive
Carrie Lam | country: HKG | surname: Lam | term: 2017-07/2022-06 chief executive
John Lee | country: HKG | also: John Lee Ka-chiu | surname: Lee | term: 2021-06/2022-04 security chief, 2022-07/ chief executive
Joshua Wong | country: HKG | sector: OPP | surname: Wong
Jimmy Lai | country: HKG | sector: OPP | surname: Lai
Martin Lee | country: HKG | sector: OPP | surname: Lee
Nathan Law | country: HKG | sector: OPP

# --- Taiwan
Lee Teng-hui | country: TWN | also: Lee Teng Hui | surname: Lee | term: 1988-01/2000-05-20 president
Chen Shui-bian | country: TWN | also: Chen Shui-Bian, Chen Shui Bian | surname: Chen | term: 2000-05-20/2008-05-20 president
Ma Ying-jeou | country: TWN | also: Ma Ying Jeou | surname: Ma | term: 2005-08/2007-02 OPP opposition leader, 2008-05-20/2016-05-20 president
Tsai Ing-wen | country: TWN | also: Tsai Ing-Wen | surname: Tsai | term: 2016-05-20/2024-05-20 president
Lai Ching-te | country: TWN | also: William Lai | surname: Lai | term: 2020-05/2024-05 vice president, 2024-05-20/ president
Hsiao Bi-khim | country: TWN | short: Hsiao | term: 2024-05-20/ vice president
Annette Lu | country: TWN | also: Lu Hsiu-lien | surname: Lu | term: 2000-05/2008-05 vice president
Lien Chan | country: TWN | surname: Lien | term: 1993-02/1997-08 prime minister, 1996-05/2000-05 vice president, 2000-06/2005-08 OPP opposition leader
James Soong | country: TWN | sector: OPP | surname: Soong
Joseph Wu | country: TWN | surname: Wu | term: 2018-02/2024-05 foreign minister
Lin Chia-lung | country: TWN | term: 2024-05/ foreign minister
Wellington Koo | country: TWN | also: Koo Li-hsiung | surname: Koo | term: 2024-05/ defence minister
Chiu Kuo-cheng | country: TWN | term: 2021-02/2024-05 defence minister
Cho Jung-tai | country: TWN | term: 2024-05/ prime minister
Frank Hsieh | country: TWN | term: 2005-02/2006-01 prime minister
Eric Chu | country: TWN | surname: Chu | term: 2021-10/2025-11 OPP opposition leader
Cheng Li-wun | country: TWN | term: 2025-11/ OPP opposition leader
Han Kuo-yu | country: TWN | term: 2020-01/2024-01 OPP politician, 2024-02/ LEG speaker of parliament
Ko Wen-je | country: TWN | sector: OPP
Hou Yu-ih | country: TWN | sector: OPP
Koo Chen-fu | country: TWN | term: 1990-11/2005-01 China negotiator

# --- Japan
Emperor Akihito | country: JPN | also: Akihito | term: 1989-01/2019-04-30 emperor
Emperor Naruhito | country: JPN | also: Naruhito | term: 2019-05-01/ emperor
Toshiki Kaifu | country: JPN | short: Kaifu | term: 1989-08/1991-11 prime minister
Kiichi Miyazawa | country: JPN | short: Miyazawa | term: 1991-11/1993-08 prime minister
Morihiro Hosokawa | country: JPN | short: Hosokawa | term: 1993-08/1994-04 prime minister
Tomiichi Murayama | country: JPN | short: Murayama | term: 1994-06/1996-01 prime minister
Ryutaro Hashimoto | country: JPN | short: Hashimoto | term: 1996-01/1998-07 prime minister
Keizo Obuchi | country: JPN | short: Obuchi | term: 1997-09/1998-07 foreign minister, 1998-07/2000-04 prime minister
Yoshiro Mori | country: JPN | surname: Mori | term: 2000-04/2001-04 prime minister
Junichiro Koizumi | country: JPN | short: Koizumi | term: 2001-04-26/2006-09-26 prime minister
Shinzo Abe | country: JPN | surname: Abe | term: 2005-10/2006-09 chief cabinet secretary, 2006-09-26/2007-09-26 prime minister, 2012-12-26/2020-09-16 prime minister
Yasuo Fukuda | country: JPN | short: Fukuda | term: 2000-10/2004-05 chief cabinet secretary, 2007-09-26/2008-09-24 prime minister
Taro Aso | country: JPN | surname: Aso | term: 2005-10/2007-08 foreign minister, 2008-09-24/2009-09-16 prime minister, 2012-12/2021-10 finance minister
Yukio Hatoyama | country: JPN | short: Hatoyama | term: 2009-09-16/2010-06-08 prime minister
Naoto Kan | country: JPN | surname: Kan | term: 2010-06-08/2011-09-02 prime minister
Yoshihiko Noda | country: JPN | surname: Noda | term: 2011-09-02/2012-12-26 prime minister, 2024-09/ OPP opposition leader
Yoshihide Suga | country: JPN | surname: Suga | term: 2012-12/2020-09 chief cabinet secretary, 2020-09-16/2021-10-04 prime minister
Fumio Kishida | country: JPN | short: Kishida | term: 2012-12/2017-08 foreign minister, 2021-10-04/2024-10-01 prime minister
Shigeru Ishiba | country: JPN | short: Ishiba | term: 2007-09/2008-09 defence minister, 2024-10-01/2025-10-21 prime minister
Sanae Takaichi | country: JPN | short: Takaichi | term: 2025-10-21/ prime minister
Makiko Tanaka | country: JPN | surname: Tanaka | term: 2001-04/2002-01 foreign minister
Yoriko Kawaguchi | country: JPN | short: Kawaguchi | term: 2002-02/2004-09 foreign minister
Nobutaka Machimura | country: JPN | short: Machimura | term: 2004-09/2005-10 foreign minister, 2007-08/2007-09 foreign minister
Masahiko Komura | country: JPN | short: Komura | term: 1998-07/1999-10 foreign minister, 2007-09/2008-09 foreign minister
Yohei Kono | country: JPN | surname: Kono | term: 1994-06/1996-01 foreign minister, 1999-10/2001-04 foreign minister
Katsuya Okada | country: JPN | surname: Okada | term: 2004-05/2005-09 OPP opposition leader, 2009-09/2010-09 foreign minister
Hirofumi Nakasone | country: JPN | surname: Nakasone | term: 2008-09/2009-09 foreign minister
Seiji Maehara | country: JPN | short: Maehara | term: 2010-09/2011-03 foreign minister
Koichiro Gemba | country: JPN | short: Gemba | term: 2011-09/2012-12 foreign minister
Taro Kono | country: JPN | surname: Kono | term: 2017-08/2019-09 foreign minister, 2019-09/2020-09 defence minister
Toshimitsu Motegi | country: JPN | short: Motegi | term: 2019-09/2021-11 foreign minister, 2025-10-21/ foreign minister
Yoshimasa Hayashi | country: JPN | surname: Hayashi | term: 2021-11/2023-09 foreign minister, 2023-12/2025-10 chief cabinet secretary
Yoko Kamikawa | country: JPN | short: Kamikawa | term: 2023-09/2024-10 foreign minister
Takeshi Iwaya | country: JPN | short: Iwaya | term: 2018-10/2019-09 defence minister, 2024-10/2025-10 foreign minister
Gen Nakatani | country: JPN | surname: Nakatani | term: 2001-04/2002-09 defence minister, 2014-12/2016-08 defence minister, 2024-10/2025-10 defence minister
Shinjiro Koizumi | country: JPN | term: 2025-10-21/ defence minister
Minoru Kihara | country: JPN | surname: Kihara | term: 2023-09/2024-10 defence minister, 2025-10-21/ chief cabinet secretary
Nobuo Kishi | country: JPN | surname: Kishi | term: 2020-09/2022-08 defence minister
Itsunori Onodera | country: JPN | short: Onodera | term: 2012-12/2014-09 defence minister, 2017-08/2018-10 defence minister
Tomomi Inada | country: JPN | surname: Inada | term: 2016-08/2017-07 defence minister
Fumio Kyuma | country: JPN | short: Kyuma | term: 2006-09/2007-07 defence minister
Hiroyuki Hosoda | country: JPN | short: Hosoda | term: 2004-05/2005-10 chief cabinet secretary
Shoichi Nakagawa | country: JPN | surname: Nakagawa | term: 2008-09/2009-02 finance minister
Satsuki Katayama | country: JPN | short: Katayama | term: 2025-10/ finance minister
Ryosei Akazawa | country: JPN | short: Akazawa | term: 2024-10/ trade negotiator
Shintaro Ishihara | country: JPN | short: Ishihara | term: 1999-04/2012-10 governor of Tokyo
Yuriko Koike | country: JPN | short: Koike | term: 2016-08/ governor of Tokyo
Ichiro Ozawa | country: JPN | sector: OPP | surname: Ozawa
Kenichiro Sasae | country: JPN | short: Sasae | term: 2005/2008 nuclear envoy

# --- South Korea
Roh Tae-woo | country: KOR | also: Roh Tae Woo | surname: Roh | term: 1988-02/1993-02 president
Kim Young-sam | country: KOR | also: Kim Young Sam | surname: Kim | term: 1993-02/1998-02 president
Kim Dae-jung | country: KOR | also: Kim Dae Jung | surname: Kim | term: 1998-02-25/2003-02-25 president
Roh Moo-hyun | country: KOR | also: Roh Moo Hyun | short: Roh | term: 2003-02-25/2008-02-25 president
Lee Myung-bak | country: KOR | also: Lee Myung Bak | surname: Lee | term: 2002-07/2006-06 mayor of Seoul, 2008-02-25/2013-02-25 president
Park Geun-hye | country: KOR | also: Park Geun Hye | surname: Park | term: 2004-03/2006-06 OPP opposition leader, 2013-02-25/2017-03-10 president
Hwang Kyo-ahn | country: KOR | surname: Hwang | term: 2015-06/2017-05 prime minister, 2019-02/2020-04 OPP opposition leader
Moon Jae-in | country: KOR | also: Moon Jae In | surname: Moon | term: 2015-02/2016-01 OPP opposition leader, 2017-05-10/2022-05-10 president
Yoon Suk-yeol | country: KOR | also: Yoon Suk Yeol, Yoon Seok-youl | short: Yoon | term: 2022-05-10/2025-04-04 president
Lee Jae-myung | country: KOR | also: Lee Jae Myung | surname: Lee | term: 2022-08/2025-04 OPP opposition leader, 2025-06-04/ president
Han Duck-soo | country: KOR | also: Han Duck Soo | surname: Han | term: 2007-04/2008-02 prime minister, 2022-05/2025-05 prime minister
Choi Sang-mok | country: KOR | surname: Choi | term: 2023-12/2025-05 finance minister
Kim Min-seok | country: KOR | surname: Kim | term: 2025-07/ prime minister
Lee Hae-chan | country: KOR | surname: Lee | term: 2004-06/2006-03 prime minister
Goh Kun | country: KOR | surname: Goh | term: 1997-03/1998-03 prime minister, 2003-02/2004-05 prime minister
Song Min-soon | country: KOR | surname: Song | term: 2006-12/2008-02 foreign minister
Yoon Young-kwan | country: KOR | term: 2003-02/2004-01 foreign minister
Yu Myung-hwan | country: KOR | surname: Yu | term: 2008-02/2010-09 foreign minister
Kim Sung-hwan | country: KOR | surname: Kim | term: 2010-10/2013-03 foreign minister
Yun Byung-se | country: KOR | surname: Yun | term: 2013-03/2017-06 foreign minister
Kang Kyung-wha | country: KOR | surname: Kang | term: 2017-06/2021-02 foreign minister, 2025-10/ ambassador to the US
Chung Eui-yong | country: KOR | also: Chung Eui Yong | surname: Chung | term: 2017-05/2020-07 national security adviser, 2021-02/2022-05 foreign minister
Park Jin | country: KOR | term: 2022-05/2024-01 foreign minister
Cho Tae-yul | country: KOR | surname: Cho | term: 2024-01/2025-07 foreign minister
Cho Hyun | country: KOR | surname: Cho | term: 2025-07/ foreign minister
Chung Dong-young | country: KOR | surname: Chung | term: 2004-07/2005-12 unification minister, 2025-07/ unification minister
Jeong Se-hyun | country: KOR | surname: Jeong | term: 2002-01/2004-06 unification minister
Lee Jong-seok | country: KOR | surname: Lee | term: 2006-02/2006-12 unification minister
Ahn Gyu-back | country: KOR | term: 2025-07/ defence minister
Shin Won-sik | country: KOR | surname: Shin | term: 2023-10/2024-09 defence minister
Kim Yong-hyun | country: KOR | surname: Kim | term: 2024-09/2024-12-05 defence minister
Kim Kwan-jin | country: KOR | surname: Kim | term: 2010-12/2014-06 defence minister
Yoon Kwang-ung | country: KOR | term: 2004-07/2006-11 defence minister
Wi Sung-lac | country: KOR | surname: Wi | term: 2009/2011 nuclear envoy, 2025-06/ national security adviser
Chun Yung-woo | country: KOR | also: Chun Young-woo | surname: Chun | term: 2006/2008 nuclear envoy, 2010/2013 national security adviser
Suh Hoon | country: KOR | term: 2017-06/2020-07 intelligence chief
Park Won-soon | country: KOR | term: 2011-10/2020-07-09 mayor of Seoul
Oh Se-hoon | country: KOR | term: 2021-04/ mayor of Seoul
Han Dong-hoon | country: KOR | term: 2022-05/2023-12 justice minister, 2023-12/2024-12 LEG ruling party leader, 2024-12/ OPP politician

# --- North Korea
Kim Il-sung | country: PRK | also: Kim Il Sung | surname: Kim | term: 1948-09/1994-07-08 leader
Kim Jong-il | country: PRK | also: Kim Jong Il | surname: Kim | term: 1991-12/2011-12-17 leader
Kim Jong-un | country: PRK | also: Kim Jong Un | surname: Kim | term: 2011-12-17/ leader
Kim Yo-jong | country: PRK | also: Kim Yo Jong | surname: Kim | term: 2014/ party official
Kim Yong-nam | country: PRK | also: Kim Yong Nam | surname: Kim | term: 1983-12/1998-09 foreign minister, 1998-09/2019-04 parliament chief
Choe Ryong-hae | country: PRK | also: Choe Ryong Hae | surname: Choe | term: 2012/ parliament chief
Choe Son-hui | country: PRK | also: Choe Son Hui | surname: Choe | term: 2018-02/2022-06 deputy foreign minister, 2022-06/ foreign minister
Ri Yong-ho | country: PRK | also: Ri Yong Ho | surname: Ri | term: 2016-05/2019-12 foreign minister
Ri Su-yong | country: PRK | also: Ri Su Yong | surname: Ri | term: 2014-04/2016-05 foreign minister
Ri Son-gwon | country: PRK | term: 2020-01/2022-06 foreign minister
Paek Nam-sun | country: PRK | also: Paek Nam Sun | surname: Paek | term: 1998-09/2007-01 foreign minister
Pak Ui-chun | country: PRK | surname: Pak | term: 2007-05/2014-04 foreign minister
Kim Kye-gwan | country: PRK | also: Kim Kye Gwan | surname: Kim | term: 1995/2019 deputy foreign minister
Kang Sok-ju | country: PRK | also: Kang Sok Ju | surname: Kang | term: 1986/2010-09 deputy foreign minister
Kim Yong-chol | country: PRK | also: Kim Yong Chol | surname: Kim | term: 2009/2021 MIL general
Jo Myong-rok | country: PRK | surname: Jo | term: 1998-09/2010-11 MIL marshal
Jang Song-thaek | country: PRK | also: Jang Song Thaek | surname: Jang | term: 2010-06/2013-12-08 defence commission vice chairman
Pak Pong-ju | country: PRK | surname: Pak | term: 2003-09/2007-04 prime minister, 2013-04/2019-04 prime minister
Pak Thae-song | country: PRK | term: 2024-12/ prime minister
No Kwang-chol | country: PRK | also: No Kwang Chol | term: 2018-06/2019-12 defence minister, 2024-10/ defence minister
Kim Song | country: PRK | term: 2018/ ambassador to the UN
Pak Kil-yon | country: PRK | surname: Pak | term: 2001/2008 ambassador to the UN
Kim Jong-nam | country: PRK | also: Kim Jong Nam
Choe Su-hon | country: PRK | term: 1986/2009 deputy foreign minister

# --- India
Rajiv Gandhi | country: IND | surname: Gandhi | term: 1984-10/1989-12 prime minister, 1989-12/1991-05-21 OPP opposition leader
V.P. Singh | country: IND | also: V. P. Singh | surname: Singh | term: 1989-12/1990-11 prime minister
P.V. Narasimha Rao | country: IND | also: Narasimha Rao | surname: Rao | term: 1991-06/1996-05 prime minister
H.D. Deve Gowda | country: IND | also: Deve Gowda | term: 1996-06/1997-04 prime minister
Inder Kumar Gujral | country: IND | also: I.K. Gujral | short: Gujral | term: 1996-06/1998-03 foreign minister, 1997-04/1998-03 prime minister
Atal Bihari Vajpayee | country: IND | also: Atal Behari Vajpayee | short: Vajpayee | term: 1998-03-19/2004-05-22 prime minister
Manmohan Singh | country: IND | surname: Singh | term: 1991-06/1996-05 finance minister, 1998-03/2004-05 OPP opposition leader, 2004-05-22/2014-05-26 prime minister
Narendra Modi | country: IND | short: Modi | term: 2001-10/2014-05 chief minister of Gujarat, 2014-05-26/ prime minister
Jaswant Singh | country: IND | surname: Singh | term: 1998-12/2002-07 foreign minister, 2002-07/2004-05 finance minister
Yashwant Sinha | country: IND | surname: Sinha | term: 1998-03/2002-07 finance minister, 2002-07/2004-05 foreign minister
Natwar Singh | country: IND | also: K. Natwar Singh | surname: Singh | term: 2004-05/2005-11 foreign minister
Pranab Mukherjee | country: IND | surname: Mukherjee | term: 2004-05/2006-10 defence minister, 2006-10/2009-05 foreign minister, 2009-01/2012-06 finance minister, 2012-07/2017-07 president
S.M. Krishna | country: IND | also: S. M. Krishna | surname: Krishna | term: 2009-05/2012-10 foreign minister
Salman Khurshid | country: IND | short: Khurshid | term: 2012-10/2014-05 foreign minister
Sushma Swaraj | country: IND | short: Swaraj | term: 2009-12/2014-05 OPP opposition leader, 2014-05/2019-05 foreign minister
S. Jaishankar | country: IND | also: Subrahmanyam Jaishankar, S Jaishankar | short: Jaishankar | term: 2015-01/2018-01 foreign secretary, 2019-05-30/ foreign minister
George Fernandes | country: IND | surname: Fernandes | term: 1998-03/2004-05 defence minister
A.K. Antony | country: IND | also: A. K. Antony | surname: Antony | term: 2006-10/2014-05 defence minister
Arun Jaitley | country: IND | short: Jaitley | term: 2014-05/2019-05 finance minister
Manohar Parrikar | country: IND | short: Parrikar | term: 2014-11/2017-03 defence minister
Nirmala Sitharaman | country: IND | short: Sitharaman | term: 2017-09/2019-05 defence minister, 2019-05/ finance minister
Rajnath Singh | country: IND | surname: Singh | term: 2014-05/2019-05 interior minister, 2019-05-30/ defence minister
Amit Shah | country: IND | surname: Shah | term: 2019-05-30/ interior minister
L.K. Advani | country: IND | also: Lal Krishna Advani, L. K. Advani | short: Advani | term: 1998-03/2004-05 interior minister, 2004-05/2009-12 OPP opposition leader
Shivraj Patil | country: IND | surname: Patil | term: 2004-05/2008-11 interior minister
P. Chidambaram | country: IND | also: Palaniappan Chidambaram | short: Chidambaram | term: 2004-05/2008-11 finance minister, 2008-11/2012-07 interior minister, 2012-07/2014-05 finance minister
Ajit Doval | country: IND | short: Doval | term: 2014-05/ national security adviser
Brajesh Mishra | country: IND | surname: Mishra | term: 1998-11/2004-05 national security adviser
J.N. Dixit | country: IND | also: J. N. Dixit | surname: Dixit | term: 2004-05/2005-01-03 national security adviser
M.K. Narayanan | country: IND | also: M. K. Narayanan | surname: Narayanan | term: 2005-01/2010-01 national security adviser
Shivshankar Menon | country: IND | surname: Menon | term: 2006-10/2009-07 foreign secretary, 2010-01/2014-05 national security adviser
Shyam Saran | country: IND | surname: Saran | term: 2004-08/2006-10 foreign secretary
Nirupama Rao | country: IND | surname: Rao | term: 2009-08/2011-07 foreign secretary
Vikram Misri | country: IND | short: Misri | term: 2024-07/ foreign secretary
Vijay Gokhale | country: IND | surname: Gokhale | term: 2018-01/2020-01 foreign secretary
Navtej Sarna | country: IND | short: Sarna | term: 2002/2008 Foreign Ministry spokesman
Arindam Bagchi | country: IND | short: Bagchi | term: 2021/2024 Foreign Ministry spokesman
Randhir Jaiswal | country: IND | short: Jaiswal | term: 2024/ Foreign Ministry spokesman
A.P.J. Abdul Kalam | country: IND | also: Abdul Kalam | surname: Kalam | term: 2002-07/2007-07 president
K.R. Narayanan | country: IND | term: 1997-07/2002-07 president
Pratibha Patil | country: IND | surname: Patil | term: 2007-07/2012-07 president
Ram Nath Kovind | country: IND | surname: Kovind | term: 2017-07/2022-07 president
Droupadi Murmu | country: IND | short: Murmu | term: 2022-07/ president
Sonia Gandhi | country: IND | surname: Gandhi | term: 1998-03/2004-05 OPP opposition leader, 2004-05/2014-05 LEG ruling party leader, 2014-05/ OPP opposition leader
Rahul Gandhi | country: IND | surname: Gandhi | term: 2014-05/ OPP opposition leader
Priyanka Gandhi | country: IND | sector: OPP
Mamata Banerjee | country: IND | surname: Banerjee | term: 2011-05/ chief minister of West Bengal
Arvind Kejriwal | country: IND | short: Kejriwal | term: 2015-02/2024-09 chief minister of Delhi
Farooq Abdullah | country: IND | surname: Abdullah | term: 1996-10/2002-10 chief minister of Kashmir
Omar Abdullah | country: IND | surname: Abdullah | term: 2009-01/2015-01 chief minister of Kashmir, 2024-10/ chief minister of Kashmir
Mufti Mohammad Sayeed | country: IND | also: Mufti Mohammed Sayeed | surname: Sayeed | term: 2002-11/2005-11 chief minister of Kashmir
Mehbooba Mufti | country: IND | term: 2016-04/2018-06 chief minister of Kashmir
Syed Ali Shah Geelani | country: IND | sector: OPP | also: Syed Ali Geelani | short: Geelani
Mirwaiz Umar Farooq | country: IND | sector: OPP | also: Mirwaiz Omar Farooq
Yasin Malik | country: IND | sector: OPP | surname: Malik

# --- Pakistan
Benazir Bhutto | country: PAK | short: Bhutto | term: 1988-12/1990-08 prime minister, 1990-08/1993-10 OPP opposition leader, 1993-10/1996-11 prime minister, 1996-11/2007-12-27 OPP opposition leader
Nawaz Sharif | country: PAK | surname: Sharif | term: 1990-11/1993-07 prime minister, 1993-10/1997-02 OPP opposition leader, 1997-02/1999-10-12 prime minister, 1999-10-13/2013-06 OPP opposition leader, 2013-06-05/2017-07-28 prime minister, 2017-07/2022-04 OPP opposition leader, 2022-04/ ruling party leader
Farooq Leghari | country: PAK | short: Leghari | term: 1993-11/1997-12 president
Rafiq Tarar | country: PAK | term: 1998-01/2001-06 president
Pervez Musharraf | country: PAK | also: Pervaiz Musharraf | short: Musharraf | term: 1998-10/1999-10-12 MIL army chief, 1999-10-12/2001-06 military ruler, 2001-06-20/2008-08-18 president
Zafarullah Khan Jamali | country: PAK | also: Mir Zafarullah Khan Jamali | short: Jamali | term: 2002-11/2004-06 prime minister
Chaudhry Shujaat Hussain | country: PAK | term: 2004-06/2004-08 prime minister
Shaukat Aziz | country: PAK | surname: Aziz | term: 1999-11/2004-08 finance minister, 2004-08/2007-11 prime minister
Yousaf Raza Gilani | country: PAK | also: Yusuf Raza Gilani, Yousuf Raza Gilani | short: Gilani | term: 2008-03/2012-06 prime minister
Asif Ali Zardari | country: PAK | also: Asif Zardari | short: Zardari | term: 2008-09-09/2013-09 president, 2013-09/2022-04 OPP opposition leader, 2024-03-10/ president
Raja Pervez Ashraf | country: PAK | also: Raja Pervaiz Ashraf | term: 2012-06/2013-03 prime minister
Shahid Khaqan Abbasi | country: PAK | short: Abbasi | term: 2017-08/2018-05 prime minister
Imran Khan | country: PAK | surname: Khan | term: 1996-04/2018-08 OPP opposition leader, 2018-08-18/2022-04-10 prime minister, 2022-04-10/ OPP opposition leader
Shehbaz Sharif | country: PAK | also: Shahbaz Sharif | surname: Sharif | term: 2018-08/2022-04 OPP opposition leader, 2022-04-11/2023-08 prime minister, 2024-03-04/ prime minister
Anwaar-ul-Haq Kakar | country: PAK | also: Anwar-ul-Haq Kakar | short: Kakar | term: 2023-08/2024-03 interim prime minister
Bilawal Bhutto Zardari | country: PAK | also: Bilawal Bhutto-Zardari | short: Bilawal | term: 2022-04/2023-08 foreign minister, 2023-08/ LEG party leader
Ishaq Dar | country: PAK | surname: Dar | term: 2013-06/2017-07 finance minister, 2022-09/2023-08 finance minister, 2024-03-11/ foreign minister
Khawaja Asif | country: PAK | also: Khawaja Muhammad Asif | surname: Asif | term: 2013-11/2017-07 defence minister, 2017-08/2018-04 foreign minister, 2022-04/2023-08 defence minister, 2024-03-11/ defence minister
Shah Mahmood Qureshi | country: PAK | also: Shah Mehmood Qureshi | short: Qureshi | term: 2008-03/2011-02 foreign minister, 2018-08/2022-04 foreign minister, 2022-04/ OPP opposition leader
Hina Rabbani Khar | country: PAK | short: Khar | term: 2011-07/2013-03 foreign minister
Khurshid Mahmud Kasuri | country: PAK | also: Khurshid Kasuri, Khurshid Mehmood Kasuri | short: Kasuri | term: 2002-11/2007-11 foreign minister
Abdul Sattar | country: PAK | surname: Sattar | term: 1999-11/2002-06 foreign minister
Sartaj Aziz | country: PAK | surname: Aziz | term: 1998-08/1999-10 foreign minister, 2013-06/2017-08 adviser
Gohar Ayub Khan | country: PAK | also: Gohar Ayub | surname: Khan | term: 1997-02/1998-08 foreign minister
Inam-ul Haq | country: PAK | also: Inam ul Haq, Inamul Haq | term: 1998/2002 foreign secretary
Riaz Khokhar | country: PAK | also: Riaz Khokar | short: Khokhar | term: 2002-08/2005-02 foreign secretary
Riaz Mohammad Khan | country: PAK | also: Riaz Muhammad Khan | surname: Khan | term: 2005-02/2008-04 foreign secretary
Masood Khan | country: PAK | surname: Khan | term: 2003/2005 Foreign Ministry spokesman
Tasnim Aslam | country: PAK | term: 2005/2007 Foreign Ministry spokeswoman
Aziz Ahmed Khan | country: PAK | term: 2001/2003 Foreign Ministry spokesman
Rashid Qureshi | country: PAK | surname: Qureshi | term: 1998/2003 MIL military spokesman
Shaukat Sultan | country: PAK | term: 2003/2007 MIL military spokesman
Sheikh Rashid Ahmed | country: PAK | also: Sheikh Rashid | term: 2002-11/2006 information minister, 2020-12/2022-04 interior minister
Aftab Ahmed Khan Sherpao | country: PAK | also: Aftab Sherpao, Aftab Khan Sherpao | short: Sherpao | term: 2004-08/2007-11 interior minister
Faisal Saleh Hayat | country: PAK | term: 2002-11/2004-08 interior minister
Rehman Malik | country: PAK | surname: Malik | term: 2008-03/2013-03 interior minister
Mohsin Naqvi | country: PAK | short: Naqvi | term: 2024-03/ interior minister
Ashfaq Kayani | country: PAK | also: Ashfaq Parvez Kayani, Ashfaq Pervez Kayani | short: Kayani | term: 2007-11/2013-11 MIL army chief
Raheel Sharif | country: PAK | term: 2013-11/2016-11 MIL army chief
Qamar Javed Bajwa | country: PAK | short: Bajwa | term: 2016-11/2022-11 MIL army chief
Asim Munir | country: PAK | surname: Munir | term: 2022-11-29/ MIL army chief
Athar Abbas | country: PAK | term: 2008/2012 MIL military spokesman
Ahmed Sharif Chaudhry | country: PAK | term: 2022-12/ MIL military spokesman
Attaullah Tarar | country: PAK | also: Ataullah Tarar | term: 2024-03/ information minister
Munir Akram | country: PAK | short: Akram | term: 2002/2008 ambassador to the UN, 2019/2025 ambassador to the UN
Maleeha Lodhi | country: PAK | short: Lodhi | term: 2015-02/2019-10 ambassador to the UN
Iftikhar Muhammad Chaudhry | country: PAK | also: Iftikhar Mohammed Chaudhry, Iftikhar Chaudhry | surname: Chaudhry | term: 2005-06/2013-12 JUD chief justice
Abdul Qadeer Khan | country: PAK | also: A.Q. Khan, Abdul Qadir Khan | surname: Khan
Qazi Hussain Ahmed | country: PAK | sector: OPP | also: Qazi Hussain Ahmad
Fazlur Rehman | country: PAK | sector: OPP | also: Fazl-ur-Rehman | surname: Rehman
Altaf Hussain | country: PAK | sector: OPP | surname: Hussain
Javed Hashmi | country: PAK | sector: OPP | surname: Hashmi
Akbar Bugti | country: PAK | sector: REB | also: Nawab Akbar Bugti | short: Bugti
Hafiz Saeed | country: PAK | sector: REB | also: Hafiz Muhammad Saeed, Hafiz Mohammed Saeed | surname: Saeed
Masood Azhar | country: PAK | sector: REB | also: Maulana Masood Azhar | surname: Azhar
Syed Salahuddin | country: PAK | sector: REB
Baitullah Mehsud | country: PAK | sector: REB | short: Mehsud
Hakimullah Mehsud | country: PAK | sector: REB | short: Mehsud
Maulana Fazlullah | country: PAK | sector: REB | short: Fazlullah
Nek Mohammed | country: PAK | sector: REB | also: Nek Muhammad

# --- Afghanistan
Mohammad Najibullah | country: AFG | also: Najibullah | term: 1987-09/1992-04 president
Burhanuddin Rabbani | country: AFG | short: Rabbani | term: 1992-06/2001-12 president, 2010-10/2011-09-20 peace council chief
Ahmad Shah Massoud | country: AFG | also: Ahmed Shah Masood, Ahmad Shah Masood | short: Massoud, Masood | term: 1992-06/1996-09 defence minister, 1996-09/2001-09-09 REB opposition commander
Ahmad Massoud | country: AFG | sector: REB
Gulbuddin Hekmatyar | country: AFG | also: Gulbuddin Hikmetyar | short: Hekmatyar | term: 1993-06/1996-09 prime minister, 1996-09/2016-09 REB faction leader, 2016-09/ OPP faction leader
Abdul Rashid Dostum | country: AFG | also: Abdul Rashid Dostam, Rashid Dostum | short: Dostum | term: 1992/2001-12 REB warlord, 2001-12/2014-09 MIL general, 2014-09/2020-02 vice president
Hamid Karzai | country: AFG | short: Karzai | term: 2001-12-22/2014-09-29 president
Ashraf Ghani | country: AFG | short: Ghani | term: 2002-06/2004-12 finance minister, 2014-09-29/2021-08-15 president
Abdullah Abdullah | country: AFG | surname: Abdullah | term: 2001-10/2006-04 foreign minister, 2009-08/2014-09 OPP opposition leader, 2014-09/2020-03 chief executive, 2020-05/2021-08 peace council chief
Mohammad Fahim | country: AFG | also: Mohammed Fahim, Mohammed Qasim Fahim | surname: Fahim | term: 2001-12/2004-12 defence minister, 2009-11/2014-03-09 vice president
Rangin Dadfar Spanta | country: AFG | also: Rangeen Dadfar Spanta, Rangin Spanta | short: Spanta | term: 2006-04/2010-01 foreign minister
Yunus Qanuni | country: AFG | also: Younis Qanuni, Yunus Qanooni | short: Qanuni, Qanooni | term: 2001-12/2002-06 interior minister, 2005-12/2011-01 LEG speaker of parliament
Amrullah Saleh | country: AFG | term: 2004-02/2010-06 intelligence chief, 2020-02/2021-08 vice president, 2021-08/ OPP resistance leader
Hamdullah Mohib | country: AFG | short: Mohib | term: 2018-08/2021-08 national security adviser
Ismail Khan | country: AFG | surname: Khan | term: 2001-11/2004-09 governor of Herat
Abdul Rahim Wardak | country: AFG | short: Wardak | term: 2004-12/2012-08 defence minister
Hanif Atmar | country: AFG | also: Mohammad Hanif Atmar | short: Atmar | term: 2008-10/2010-06 interior minister, 2014-09/2018-08 national security adviser, 2020-04/2021-08 foreign minister
Mohammed Omar | country: AFG | also: Mullah Mohammed Omar, Mullah Omar, Mullah Mohammad Omar | term: 1996-09/2001-12-06 Taliban leader, 2001-12-07/ REB Taliban leader
Wakil Ahmed Muttawakil | country: AFG | also: Wakil Ahmed Mutawakel, Wakil Ahmad Mutawakil, Wakil Ahmed Mutawakil | short: Muttawakil, Mutawakel | term: 1999-10/2001-12-06 foreign minister
Abdul Salam Zaeef | country: AFG | also: Abdul Salam Zaif | short: Zaeef | term: 2000/2001-11 Taliban ambassador
Akhtar Mansour | country: AFG | sector: REB | also: Akhtar Mohammad Mansour, Mullah Mansour
Haibatullah Akhundzada | country: AFG | also: Hibatullah Akhundzada | short: Akhundzada | term: 2016-05/2021-08-14 REB Taliban leader, 2021-08-15/ supreme leader
Abdul Ghani Baradar | country: AFG | also: Mullah Baradar, Mullah Abdul Ghani Baradar | short: Baradar | term: 2018/2021-08-14 REB Taliban negotiator, 2021-08-15/ deputy prime minister
Sirajuddin Haqqani | country: AFG | short: Haqqani | term: /2021-08-14 REB Taliban commander, 2021-08-15/ interior minister
Jalaluddin Haqqani | country: AFG | sector: REB
Amir Khan Muttaqi | country: AFG | short: Muttaqi | term: 2021-09-07/ foreign minister
Mohammad Yaqoob | country: AFG | also: Mullah Yaqoob | short: Yaqoob | term: 2021-09-07/ defence minister
Hasan Akhund | country: AFG | also: Mohammad Hassan Akhund, Mohammad Hasan Akhund, Mullah Hasan Akhund | short: Akhund | term: 2021-09-07/ prime minister
Zabihullah Mujahid | country: AFG | also: Zabiullah Mujahid, Zabihullah Mujaheed | short: Mujahid | term: 2007/2021-08-14 REB Taliban spokesman, 2021-08-15/ spokesman
Suhail Shaheen | country: AFG | short: Shaheen | term: 2013/2021-08-14 REB Taliban spokesman, 2021-08-15/ ambassador
Qari Yousef Ahmadi | country: AFG | sector: REB | also: Qari Yousuf Ahmadi, Qari Mohammed Yousuf
Mullah Dadullah | country: AFG | sector: REB

# --- Bangladesh
Khaleda Zia | country: BGD | also: Begum Khaleda Zia | surname: Zia | term: 1991-03/1996-03 prime minister, 1996-06/2001-07 OPP opposition leader, 2001-10/2006-10 prime minister, 2006-10/2025-12-30 OPP opposition leader
Sheikh Hasina | country: BGD | also: Sheikh Hasina Wajed | surname: Hasina | term: 1991-03/1996-06 OPP opposition leader, 1996-06/2001-07 prime minister, 2001-10/2006-10 OPP opposition leader, 2009-01-06/2024-08-05 prime minister
Muhammad Yunus | country: BGD | also: Mohammad Yunus, Mohammed Yunus | surname: Yunus | term: 1983/2011 BUS Grameen Bank founder, 2024-08-08/2026-02 chief adviser
Tarique Rahman | country: BGD | also: Tareque Rahman | surname: Rahman | term: 2018/2026-02 OPP opposition leader, 2026-02/ prime minister
Fakhruddin Ahmed | country: BGD | surname: Ahmed | term: 2007-01/2009-01 chief adviser
Morshed Khan | country: BGD | surname: Khan | term: 2001-10/2006-10 foreign minister
A.K. Abdul Momen | country: BGD | also: A K Abdul Momen | short: Momen | term: 2019-01/2024-01 foreign minister
Touhid Hossain | country: BGD | term: 2024-08/2026-02 foreign adviser
Waker-uz-Zaman | country: BGD | term: 2024-06/ MIL army chief

# --- Sri Lanka
Ranasinghe Premadasa | country: LKA | short: Premadasa | term: 1989-01/1993-05-01 president
Chandrika Kumaratunga | country: LKA | also: Chandrika Bandaranaike Kumaratunga | short: Kumaratunga | term: 1994-08/1994-11 prime minister, 1994-11/2005-11-19 president
Mahinda Rajapaksa | country: LKA | also: Mahinda Rajapakse | short: Rajapaksa, Rajapakse | term: 2004-04/2005-11 prime minister, 2005-11-19/2015-01-09 president, 2018-10/2018-12 prime minister, 2019-11/2022-05-09 prime minister
Gotabaya Rajapaksa | country: LKA | also: Gotabhaya Rajapaksa | short: Rajapaksa | term: 2005-11/2015-01 defence secretary, 2019-11-18/2022-07-14 president
Ranil Wickremesinghe | country: LKA | also: Ranil Wickramasinghe | short: Wickremesinghe | term: 1993-05/1994-08 prime minister, 1994-08/2001-12 OPP opposition leader, 2001-12/2004-04 prime minister, 2004-04/2015-01 OPP opposition leader, 2015-01/2019-11 prime minister, 2022-05/2022-07 prime minister, 2022-07-14/2024-09-23 president
Maithripala Sirisena | country: LKA | short: Sirisena | term: 2015-01-09/2019-11-18 president
Anura Kumara Dissanayake | country: LKA | short: Dissanayake | term: 2014/2024-09 OPP opposition leader, 2024-09-23/ president
Harini Amarasuriya | country: LKA | short: Amarasuriya | term: 2024-09/ prime minister
Vijitha Herath | country: LKA | short: Herath | term: 2024-09/ foreign minister
Lakshman Kadirgamar | country: LKA | short: Kadirgamar | term: 1994-08/2001-12 foreign minister, 2004-04/2005-08-12 foreign minister
Mangala Samaraweera | country: LKA | short: Samaraweera | term: 2005-11/2007-01 foreign minister, 2015-01/2017-05 foreign minister
Rohitha Bogollagama | country: LKA | short: Bogollagama | term: 2007-01/2010-04 foreign minister
Sajith Premadasa | country: LKA | term: 2020-01/ OPP opposition leader
Sarath Fonseka | country: LKA | short: Fonseka | term: 2005-12/2009-07 MIL army chief, 2009-11/2015 OPP opposition leader
Velupillai Prabhakaran | country: LKA | sector: REB | also: Vellupillai Prabhakaran, Velupillai Pirapaharan | short: Prabhakaran
Anton Balasingham | country: LKA | sector: REB | short: Balasingham
S.P. Thamilselvan | country: LKA | sector: REB | also: S. P. Thamilselvan, S.P. Tamilselvan, Suppiah Paramu Tamilselvan | short: Thamilselvan, Tamilselvan

# --- Nepal
King Birendra | country: NPL | also: Birendra | term: 1972-01/2001-06-01 king
King Gyanendra | country: NPL | also: Gyanendra | term: 2001-06-04/2008-05-28 king
Girija Prasad Koirala | country: NPL | also: G.P. Koirala | short: Koirala | term: 1991-05/1994-11 prime minister, 1998-04/1999-05 prime minister, 2000-03/2001-07 prime minister, 2002/2006-04 OPP opposition leader, 2006-04/2008-08 prime minister
Sher Bahadur Deuba | country: NPL | short: Deuba | term: 1995-09/1997-03 prime minister, 2001-07/2002-10 prime minister, 2004-06/2005-02 prime minister, 2017-06/2018-02 prime minister, 2021-07/2022-12 prime minister
Surya Bahadur Thapa | country: NPL | surname: Thapa | term: 1997-10/1998-04 prime minister, 2003-06/2004-06 prime minister
Lokendra Bahadur Chand | country: NPL | surname: Chand | term: 2002-10/2003-06 prime minister
Pushpa Kamal Dahal | country: NPL | also: Prachanda | short: Dahal | term: 1996-02/2006-11 REB Maoist leader, 2008-08/2009-05 prime minister, 2016-08/2017-06 prime minister, 2022-12/2024-07 prime minister, 2024-07/ OPP opposition leader
Baburam Bhattarai | country: NPL | surname: Bhattarai | term: 1996-02/2006-11 REB Maoist leader, 2011-08/2013-03 prime minister
Madhav Kumar Nepal | country: NPL | term: 2002/2006-04 OPP opposition leader, 2009-05/2011-02 prime minister
K.P. Sharma Oli | country: NPL | also: KP Sharma Oli, K. P. Sharma Oli | short: Oli | term: 2015-10/2016-08 prime minister, 2018-02/2021-07 prime minister, 2024-07/2025-09-09 prime minister
Sushila Karki | country: NPL | short: Karki | term: 2025-09-12/ interim prime minister
Balendra Shah | country: NPL | also: Balen Shah | term: 2022-05/2026-01 mayor of Kathmandu
Ram Chandra Poudel | country: NPL | also: Ram Chandra Paudel | term: 2023-03/ president
Ram Baran Yadav | country: NPL | term: 2008-07/2015-10 president

# --- Myanmar
Saw Maung | country: MMR | term: 1988-09/1992-04 military ruler
Than Shwe | country: MMR | term: 1992-04/2011-03-30 military ruler
Khin Nyunt | country: MMR | term: 1988/2003-08 intelligence chief, 2003-08/2004-10 prime minister
Soe Win | country: MMR | term: 2004-10/2007-10 prime minister
Thein Sein | country: MMR | term: 2007-10/2011-03 prime minister, 2011-03-30/2016-03-30 president
Htin Kyaw | country: MMR | term: 2016-03-30/2018-03 president
Win Myint | country: MMR | term: 2018-03-30/2021-02-01 president
Aung San Suu Kyi | country: MMR | also: Daw Aung San Suu Kyi | short: Suu Kyi | term: 1988-09/2016-03 OPP opposition leader, 2016-04-06/2021-02-01 state counsellor, 2021-02-01/ OPP opposition leader
Min Aung Hlaing | country: MMR | term: 2011-03-30/2021-02-01 MIL army chief, 2021-02-01/ military ruler
Win Aung | country: MMR | term: 1998-11/2004-09 foreign minister
Nyan Win | country: MMR | term: 2004-09/2011-03 foreign minister
Maung Aye | country: MMR | term: 1993/2011-03 MIL deputy junta leader
Wunna Maung Lwin | country: MMR | term: 2011-03/2016-03 foreign minister, 2021-02/2023-02 foreign minister
Zaw Min Tun | country: MMR | term: 2016/ MIL junta spokesman
Kyaw Moe Tun | country: MMR | term: 2020/ ambassador to the UN

# --- Thailand
King Bhumibol Adulyadej | country: THA | also: King Bhumibol, Bhumibol Adulyadej | term: 1946-06/2016-10-13 king
King Maha Vajiralongkorn | country: THA | also: Maha Vajiralongkorn, King Vajiralongkorn | term: 2016-10-13/ king
Chuan Leekpai | country: THA | short: Chuan | term: 1992-09/1995-07 prime minister, 1997-11/2001-02 prime minister, 2001-02/2003 OPP opposition leader
Banharn Silpa-archa | country: THA | short: Banharn | term: 1995-07/1996-11 prime minister
Chavalit Yongchaiyudh | country: THA | short: Chavalit | term: 1996-11/1997-11 prime minister, 2001-02/2005 deputy prime minister
Thaksin Shinawatra | country: THA | short: Thaksin | term: 2001-02-09/2006-09-19 prime minister, 2006-09-20/ OPP opposition leader
Surayud Chulanont | country: THA | short: Surayud | term: 1998/2003 MIL army chief, 2006-10/2008-01 prime minister
Samak Sundaravej | country: THA | short: Samak | term: 2008-01/2008-09 prime minister
Somchai Wongsawat | country: THA | short: Somchai | term: 2008-09/2008-12 prime minister
Abhisit Vejjajiva | country: THA | short: Abhisit | term: 2005-03/2008-12 OPP opposition leader, 2008-12-17/2011-08-05 prime minister, 2011-08/2019 OPP opposition leader
Yingluck Shinawatra | country: THA | short: Yingluck | term: 2011-08-05/2014-05-07 prime minister
Prayuth Chan-ocha | country: THA | also: Prayut Chan-o-cha, Prayuth Chan-o-cha | short: Prayuth, Prayut | term: 2010-10/2014-05 MIL army chief, 2014-05-22/2023-08-22 prime minister
Srettha Thavisin | country: THA | short: Srettha | term: 2023-08-22/2024-08-14 prime minister
Paetongtarn Shinawatra | country: THA | short: Paetongtarn | term: 2024-08-16/2025-08-29 prime minister
Anutin Charnvirakul | country: THA | short: Anutin | term: 2019-07/2025-06 minister, 2025-09-07/ prime minister
Sondhi Limthongkul | country: THA | sector: OPP | short: Sondhi
Sonthi Boonyaratglin | country: THA | also: Sonthi Boonyaratkalin | short: Sonthi | term: 2005-10/2007-09 MIL army chief
Suthep Thaugsuban | country: THA | short: Suthep | term: 2008-12/2011-08 deputy prime minister, 2011-08/2014-05 OPP protest leader
Surakiart Sathirathai | country: THA | short: Surakiart | term: 2001-02/2005-03 foreign minister
Don Pramudwinai | country: THA | term: 2015-08/2023-09 foreign minister
Maris Sangiampongsa | country: THA | short: Maris | term: 2024-04/2025-09 foreign minister
Sihasak Phuangketkeow | country: THA | short: Sihasak | term: 2025-09/ foreign minister
Nattaphon Narkphanit | country: THA | short: Nattaphon | term: 2025/ defence minister
Pita Limjaroenrat | country: THA | sector: OPP | short: Pita

# --- Cambodia
Norodom Sihanouk | country: KHM | also: King Sihanouk, Prince Sihanouk, King Norodom Sihanouk, Prince Norodom Sihanouk | short: Sihanouk | term: 1991-11/2004-10 king
Norodom Sihamoni | country: KHM | also: King Sihamoni, King Norodom Sihamoni | short: Sihamoni | term: 2004-10/ king
Norodom Ranariddh | country: KHM | also: Prince Ranariddh, Prince Norodom Ranariddh | short: Ranariddh | term: 1993-07/1997-07 prime minister, 1997-07/1998-11 OPP opposition leader, 1998-11/2006-03 LEG speaker of parliament
Hun Sen | country: KHM | term: 1985-01/2023-08-22 prime minister, 2024-04/ LEG Senate president
Hun Manet | country: KHM | term: 2023-08-22/ prime minister
Sam Rainsy | country: KHM | sector: OPP
Kem Sokha | country: KHM | sector: OPP
Hor Namhong | country: KHM | also: Hor Nam Hong | term: 1990/1993 foreign minister, 1998-11/2016-04 foreign minister
Prak Sokhonn | country: KHM | term: 2016-04/2023-08 foreign minister, 2024-11/ foreign minister
Tea Banh | country: KHM | term: 1987/2023-08 defence minister
Tea Seiha | country: KHM | term: 2023-08/ defence minister
Pol Pot | country: KHM | sector: REB
Ieng Sary | country: KHM | sector: REB
Khieu Samphan | country: KHM | sector: REB
Ta Mok | country: KHM | sector: REB

# --- Vietnam
Vo Van Kiet | country: VNM | term: 1991-08/1997-09 prime minister
Phan Van Khai | country: VNM | term: 1997-09/2006-06 prime minister
Nguyen Tan Dung | country: VNM | term: 2006-06/2016-04 prime minister
Nguyen Xuan Phuc | country: VNM | term: 2016-04/2021-04 prime minister, 2021-04/2023-01 president
Pham Minh Chinh | country: VNM | term: 2021-04/ prime minister
Nong Duc Manh | country: VNM | term: 2001-04/2011-01 party chief
Nguyen Phu Trong | country: VNM | term: 2011-01/2024-07-19 party chief
To Lam | country: VNM | term: 2016-04/2024-05 public security minister, 2024-08/ party chief
Vo Van Thuong | country: VNM | term: 2023-03/2024-03 president
Luong Cuong | country: VNM | term: 2024-10/ president
Tran Duc Luong | country: VNM | term: 1997-09/2006-06 president
Truong Tan Sang | country: VNM | term: 2011-07/2016-04 president
Nguyen Dy Nien | country: VNM | term: 2000-01/2006-06 foreign minister
Bui Thanh Son | country: VNM | term: 2021-04/2025 foreign minister
Le Hoai Trung | country: VNM | term: 2025/ foreign minister
Phan Van Giang | country: VNM | term: 2021-04/ defence minister
Le Dung | country: VNM | term: 2003/2009 Foreign Ministry spokesman
Phan Thuy Thanh | country: VNM | term: 1999/2003 Foreign Ministry spokeswoman

# --- Laos
Thongloun Sisoulith | country: LAO | short: Sisoulith | term: 2006/2016-04 foreign minister, 2016-04/2021-03 prime minister, 2021-03/ president
Sonexay Siphandone | country: LAO | short: Siphandone | term: 2022-12/ prime minister

# --- Philippines
Corazon Aquino | country: PHL | also: Cory Aquino | short: Aquino | term: 1986-02-25/1992-06-30 president
Fidel Ramos | country: PHL | also: Fidel V. Ramos | surname: Ramos | term: 1992-06-30/1998-06-30 president
Joseph Estrada | country: PHL | short: Estrada | term: 1998-06-30/2001-01-20 president, 2001-01/2013-06 OPP opposition leader
Gloria Macapagal Arroyo | country: PHL | also: Gloria Arroyo, Gloria Macapagal-Arroyo | short: Arroyo | term: 2001-01-20/2010-06-30 president
Benigno Aquino | country: PHL | also: Benigno Aquino III, Noynoy Aquino, Benigno S. Aquino III | short: Aquino | term: 2010-06-30/2016-06-30 president
Rodrigo Duterte | country: PHL | short: Duterte | term: 2016-06-30/2022-06-30 president
Ferdinand Marcos Jr. | country: PHL | also: Ferdinand Marcos Jr, Ferdinand Romualdez Marcos Jr., Bongbong Marcos | short: Marcos | term: 2022-06-30/ president
Ferdinand Marcos | country: PHL | short: Marcos | term: 1965-12/1986-02-25 president
Sara Duterte | country: PHL | also: Sara Duterte-Carpio | short: Duterte | term: 2022-06-30/ vice president
Leni Robredo | country: PHL | short: Robredo | term: 2016-06/2022-06 vice president
Teofisto Guingona | country: PHL | term: 2001-01/2002-07 foreign minister
Blas Ople | country: PHL | short: Ople | term: 2002-07/2003-12 foreign minister
Delia Albert | country: PHL | term: 2003-12/2004-08 foreign minister
Alberto Romulo | country: PHL | short: Romulo | term: 2004-08/2011-02 foreign minister
Albert del Rosario | country: PHL | short: del Rosario | term: 2011-02/2016-03 foreign minister
Alan Peter Cayetano | country: PHL | short: Cayetano | term: 2017-05/2018-10 foreign minister
Teodoro Locsin | country: PHL | also: Teodoro Locsin Jr. | short: Locsin | term: 2018-10/2022-06 foreign minister
Enrique Manalo | country: PHL | short: Manalo | term: 2022-07/2025-06 foreign minister
Theresa Lazaro | country: PHL | also: Maria Theresa Lazaro | short: Lazaro | term: 2025-07/ foreign minister
Gilberto Teodoro | country: PHL | also: Gilbert Teodoro, Gilberto Teodoro Jr. | short: Teodoro | term: 2007-08/2009-11 defence minister, 2023-06/ defence minister
Delfin Lorenzana | country: PHL | short: Lorenzana | term: 2016-06/2022-06 defence minister
Angelo Reyes | country: PHL | surname: Reyes | term: 2001-03/2003-08 defence minister
Avelino Cruz | country: PHL | term: 2004-08/2006-11 defence minister
Eduardo Ermita | country: PHL | short: Ermita | term: 2003-10/2010-02 executive secretary
Ignacio Bunye | country: PHL | short: Bunye | term: 2002/2008 presidential spokesman
Harry Roque | country: PHL | short: Roque | term: 2017-11/2021-11 presidential spokesman
Romeo Brawner | country: PHL | short: Brawner | term: 2023-07/ MIL armed forces chief
Jay Tarriela | country: PHL | short: Tarriela | term: 2022/ COP coast guard spokesman
Nur Misuari | country: PHL | short: Misuari | term: 1972/1996-09 REB Moro rebel leader, 1996-09/2001-11 governor, 2001-11/ REB Moro rebel leader
Hashim Salamat | country: PHL | sector: REB | also: Salamat Hashim
Al Haj Murad | country: PHL | sector: REB | also: Murad Ebrahim, Al Haj Murad Ebrahim
Eid Kabalu | country: PHL | sector: REB | short: Kabalu
Jose Maria Sison | country: PHL | sector: REB | short: Sison
Gregorio Rosal | country: PHL | sector: REB
Maria Ressa | country: PHL | sector: MED | short: Ressa

# --- Indonesia
Suharto | country: IDN | also: Soeharto | term: 1967-03/1998-05-21 president
B.J. Habibie | country: IDN | also: Jusuf Habibie, Bacharuddin Jusuf Habibie, BJ Habibie | short: Habibie | term: 1998-05-21/1999-10-20 president
Abdurrahman Wahid | country: IDN | surname: Wahid | term: 1999-10-20/2001-07-23 president
Megawati Sukarnoputri | country: IDN | also: Megawati Soekarnoputri | short: Megawati | term: 1993-12/1999-10 OPP opposition leader, 1999-10/2001-07 vice president, 2001-07-23/2004-10-20 president
Susilo Bambang Yudhoyono | country: IDN | short: Yudhoyono | term: 2000-08/2004-03 security minister, 2004-10-20/2014-10-20 president
Joko Widodo | country: IDN | also: Jokowi | short: Widodo | term: 2014-10-20/2024-10-20 president
Prabowo Subianto | country: IDN | short: Prabowo | term: 1996/1998-05 MIL general, 2014/2019-10 OPP opposition leader, 2019-10/2024-10 defence minister, 2024-10-20/ president
Gibran Rakabuming Raka | country: IDN | short: Gibran | term: 2024-10-20/ vice president
Jusuf Kalla | country: IDN | short: Kalla | term: 2004-10/2009-10 vice president, 2014-10/2019-10 vice president
Hamzah Haz | country: IDN | term: 2001-07/2004-10 vice president
Ali Alatas | country: IDN | short: Alatas | term: 1988-03/1999-10 foreign minister
Alwi Shihab | country: IDN | short: Shihab | term: 1999-10/2001-07 foreign minister
Hassan Wirayuda | country: IDN | also: Hassan Wirajuda | short: Wirayuda, Wirajuda | term: 2001-08/2009-10 foreign minister
Marty Natalegawa | country: IDN | short: Natalegawa | term: 2005/2009 ambassador, 2009-10/2014-10 foreign minister
Retno Marsudi | country: IDN | short: Marsudi | term: 2014-10/2024-10 foreign minister
Sugiono | country: IDN | term: 2024-10/ foreign minister
Sjafrie Sjamsoeddin | country: IDN | short: Sjamsoeddin | term: 2024-10/ defence minister
Wiranto | country: IDN | term: 1998-02/1999-10 MIL armed forces chief, 1999-10/2000-05 security minister, 2016-07/2019-10 security minister
Juwono Sudarsono | country: IDN | short: Sudarsono | term: 1999-10/2000-08 defence minister, 2004-10/2009-10 defence minister
Abu Bakar Bashir | country: IDN | sector: OPP | also: Abu Bakar Ba'asyir, Abu Bakar Baasyir | short: Bashir
Hambali | country: IDN | sector: REB
Hasan Tiro | country: IDN | sector: REB
Amien Rais | country: IDN | short: Rais | term: 1999-10/2004-10 LEG speaker of parliament
Sri Mulyani Indrawati | country: IDN | also: Sri Mulyani | term: 2005-12/2010-05 finance minister, 2016-07/2025-09 finance minister

# --- East Timor
Xanana Gusmao | country: TLS | also: Jose Alexandre Gusmao, Xanana Gusmão | short: Gusmao, Gusmão | term: /1999-10 REB rebel leader, 2002-05/2007-05 president, 2007-08/2015-02 prime minister, 2023-07/ prime minister
Jose Ramos-Horta | country: TLS | also: José Ramos-Horta, Jose Ramos Horta | short: Ramos-Horta, Ramos Horta | term: /1999-10 OPP exile leader, 2000-10/2006-07 foreign minister, 2006-07/2007-05 prime minister, 2007-05/2012-05 president, 2022-05/ president
Mari Alkatiri | country: TLS | short: Alkatiri | term: 2002-05/2006-06 prime minister, 2017-09/2018-06 prime minister
Alfredo Reinado | country: TLS | sector: REB | short: Reinado

# --- Malaysia
Mahathir Mohamad | country: MYS | also: Mahathir Mohammad, Mahathir bin Mohamad | short: Mahathir | term: 1981-07/2003-10-31 prime minister, 2018-05-10/2020-03 prime minister
Abdullah Badawi | country: MYS | also: Abdullah Ahmad Badawi | short: Badawi | term: 1991-03/1999-01 foreign minister, 1999-01/2003-10 deputy prime minister, 2003-10-31/2009-04 prime minister
Najib Razak | country: MYS | also: Najib Tun Razak, Najib Abdul Razak | surname: Najib, Razak | term: 2000-12/2008-09 defence minister, 2009-04-03/2018-05-10 prime minister
Muhyiddin Yassin | country: MYS | short: Muhyiddin | term: 2020-03/2021-08 prime minister
Ismail Sabri Yaakob | country: MYS | also: Ismail Sabri | term: 2021-08/2022-11 prime minister
Anwar Ibrahim | country: MYS | surname: Ibrahim, Anwar | term: 1993-12/1998-09 deputy prime minister, 1998-09/2022-11 OPP opposition leader, 2022-11-24/ prime minister
Syed Hamid Albar | country: MYS | short: Albar | term: 1999-01/2008-03 foreign minister
Saifuddin Abdullah | country: MYS | term: 2018-07/2020-02 foreign minister, 2021-08/2022-11 foreign minister
Mohamad Hasan | country: MYS | also: Mohamad bin Hasan | term: 2023-12/ foreign minister
Mohamed Khaled Nordin | country: MYS | term: 2023-12/ defence minister
Hishammuddin Hussein | country: MYS | term: 2013-05/2018-05 defence minister

# --- Singapore
Lee Kuan Yew | country: SGP | term: 1959-06/1990-11 prime minister, 1990-11/2011-05 senior minister
Goh Chok Tong | country: SGP | surname: Goh | term: 1990-11/2004-08-12 prime minister
Lee Hsien Loong | country: SGP | surname: Lee | term: 2004-08-12/2024-05-15 prime minister, 2024-05-15/ senior minister
Lawrence Wong | country: SGP | surname: Wong | term: 2024-05-15/ prime minister
Vivian Balakrishnan | country: SGP | short: Balakrishnan | term: 2015-10/ foreign minister
Chan Chun Sing | country: SGP | term: 2025-05/ defence minister
Ng Eng Hen | country: SGP | term: 2011-05/2025-05 defence minister
S. Jayakumar | country: SGP | also: Shanmugam Jayakumar | short: Jayakumar | term: 1994-01/2004-08 foreign minister
George Yeo | country: SGP | term: 2004-08/2011-05 foreign minister
Tharman Shanmugaratnam | country: SGP | short: Tharman | term: 2023-09/ president

# --- Mongolia
Ukhnaagiin Khurelsukh | country: MNG | also: Ukhnaa Khurelsukh | short: Khurelsukh | term: 2017-10/2021-01 prime minister, 2021-06/ president
Gombojav Zandanshatar | country: MNG | short: Zandanshatar | term: 2025-06/ prime minister
Nambaryn Enkhbayar | country: MNG | short: Enkhbayar | term: 2000-07/2004-08 prime minister, 2005-06/2009-06 president

# --- Bhutan
Tshering Tobgay | country: BTN | short: Tobgay | term: 2013-07/2018-08 prime minister, 2024-01/ prime minister
Lotay Tshering | country: BTN | term: 2018-11/2023-11 prime minister
King Jigme Khesar Namgyel Wangchuck | country: BTN | also: Jigme Khesar Namgyel Wangchuck | term: 2006-12/ king

# --- Maldives
Maumoon Abdul Gayoom | country: MDV | short: Gayoom | term: 1978-11/2008-11 president
Mohamed Nasheed | country: MDV | short: Nasheed | term: 2008-11/2012-02 president, 2012-02/2018-11 OPP opposition leader, 2019-05/2023-11 LEG speaker of parliament
Abdulla Yameen | country: MDV | short: Yameen | term: 2013-11/2018-11 president
Ibrahim Mohamed Solih | country: MDV | short: Solih | term: 2018-11/2023-11 president
Mohamed Muizzu | country: MDV | short: Muizzu | term: 2023-11/ president

# --- Brunei
Hassanal Bolkiah | country: BRN | also: Sultan Hassanal Bolkiah | short: Bolkiah | term: 1967-10/ sultan

# --- Canada
Brian Mulroney | country: CAN | short: Mulroney | term: 1984-09/1993-06 prime minister
Kim Campbell | country: CAN | surname: Campbell | term: 1993-06/1993-11 prime minister
Jean Chrétien | country: CAN | also: Jean Chretien | short: Chretien, Chrétien | term: 1993-11-04/2003-12-12 prime minister
Paul Martin | country: CAN | surname: Martin | term: 1993-11/2002-06 finance minister, 2003-12-12/2006-02-06 prime minister
Stephen Harper | country: CAN | short: Harper | term: 2002-05/2006-02 OPP opposition leader, 2006-02-06/2015-11-04 prime minister
Justin Trudeau | country: CAN | short: Trudeau | term: 2015-11-04/2025-03-14 prime minister
Mark Carney | country: CAN | short: Carney | term: 2008-02/2013-06 central bank governor, 2013-07/2020-03 Bank of England governor, 2025-03-14/ prime minister
Lloyd Axworthy | country: CAN | short: Axworthy | term: 1996-01/2000-10 foreign minister
John Manley | country: CAN | term: 2000-10/2002-01 foreign minister, 2002-01/2003-12 deputy prime minister
Bill Graham | country: CAN | surname: Graham | term: 2002-01/2004-07 foreign minister, 2004-07/2006-02 defence minister
Pierre Pettigrew | country: CAN | short: Pettigrew | term: 2004-07/2006-02 foreign minister
Peter MacKay | country: CAN | short: MacKay | term: 2006-02/2007-08 foreign minister, 2007-08/2013-07 defence minister
Lawrence Cannon | country: CAN | surname: Cannon | term: 2008-10/2011-05 foreign minister
John Baird | country: CAN | surname: Baird | term: 2011-05/2015-02 foreign minister
Stéphane Dion | country: CAN | short: Dion | term: 2006-12/2008-12 OPP opposition leader, 2015-11/2017-01 foreign minister
Chrystia Freeland | country: CAN | short: Freeland | term: 2017-01/2019-11 foreign minister, 2019-11/2024-12 deputy prime minister
Mélanie Joly | country: CAN | term: 2021-10/2025-05 foreign minister, 2025-05/ industry minister
Anita Anand | country: CAN | surname: Anand | term: 2021-10/2023-07 defence minister, 2025-05/ foreign minister
Bill Blair | country: CAN | term: 2023-07/2025-05 defence minister
David McGuinty | country: CAN | surname: McGuinty | term: 2025-05/ defence minister
Harjit Sajjan | country: CAN | short: Sajjan | term: 2015-11/2021-10 defence minister
Pierre Poilievre | country: CAN | short: Poilievre | term: 2022-09/ OPP opposition leader
Jagmeet Singh | country: CAN | sector: OPP | surname: Singh
Doug Ford | country: CAN | surname: Ford | term: 2018-06/ premier of Ontario
François-Philippe Champagne | country: CAN | surname: Champagne | term: 2019-11/2021-01 foreign minister, 2021-01/ minister

# --- Mexico
Carlos Salinas de Gortari | country: MEX | also: Carlos Salinas | surname: Salinas | term: 1988-12/1994-11-30 president
Ernesto Zedillo | country: MEX | short: Zedillo | term: 1994-12-01/2000-11-30 president
Vicente Fox | country: MEX | surname: Fox | term: 2000-12-01/2006-11-30 president
Felipe Calderon | country: MEX | also: Felipe Calderón | short: Calderon, Calderón | term: 2006-12-01/2012-11-30 president
Enrique Pena Nieto | country: MEX | also: Enrique Peña Nieto | short: Pena Nieto, Peña Nieto | term: 2012-12-01/2018-11-30 president
Andres Manuel Lopez Obrador | country: MEX | also: Andrés Manuel López Obrador, AMLO | short: Lopez Obrador, López Obrador | term: 2000-12/2005-07 mayor of Mexico City, 2005-08/2018-11 OPP opposition leader, 2018-12-01/2024-09-30 president
Claudia Sheinbaum | country: MEX | short: Sheinbaum | term: 2018-12/2023-06 mayor of Mexico City, 2024-10-01/ president
Jorge Castaneda | country: MEX | also: Jorge Castañeda | term: 2000-12/2003-01 foreign minister
Luis Ernesto Derbez | country: MEX | short: Derbez | term: 2003-01/2006-11 foreign minister
Patricia Espinosa | country: MEX | surname: Espinosa | term: 2006-12/2012-11 foreign minister
Luis Videgaray | country: MEX | short: Videgaray | term: 2012-12/2016-09 finance minister, 2017-01/2018-11 foreign minister
Marcelo Ebrard | country: MEX | short: Ebrard | term: 2006-12/2012-12 mayor of Mexico City, 2018-12/2023-06 foreign minister, 2024-10/ economy minister
Alicia Barcena | country: MEX | also: Alicia Bárcena | short: Barcena, Bárcena | term: 2023-07/2024-09 foreign minister
Juan Ramon de la Fuente | country: MEX | also: Juan Ramón de la Fuente | short: de la Fuente | term: 2024-10/ foreign minister
Subcomandante Marcos | country: MEX | sector: REB | also: Subcommander Marcos
Joaquin Guzman | country: MEX | sector: REB | also: Joaquín Guzmán, El Chapo

# --- Guatemala
Alvaro Arzu | country: GTM | term: 1996-01/2000-01 president
Alfonso Portillo | country: GTM | short: Portillo | term: 2000-01/2004-01 president
Oscar Berger | country: GTM | surname: Berger | term: 2004-01/2008-01 president
Alvaro Colom | country: GTM | also: Álvaro Colom | short: Colom | term: 2008-01/2012-01 president
Otto Perez Molina | country: GTM | also: Otto Pérez Molina | short: Perez Molina | term: 2012-01/2015-09 president
Jimmy Morales | country: GTM | surname: Morales | term: 2016-01/2020-01 president
Alejandro Giammattei | country: GTM | short: Giammattei | term: 2020-01/2024-01 president
Bernardo Arevalo | country: GTM | also: Bernardo Arévalo | short: Arevalo, Arévalo | term: 2024-01-15/ president
Efrain Rios Montt | country: GTM | also: Efraín Ríos Montt | short: Rios Montt | term: 1982-03/1983-08 military ruler

# --- Honduras
Manuel Zelaya | country: HND | short: Zelaya | term: 2006-01/2009-06-28 president, 2009-06-28/2022-01 OPP opposition leader
Roberto Micheletti | country: HND | short: Micheletti | term: 2009-06-28/2010-01 interim president
Porfirio Lobo | country: HND | surname: Lobo | term: 2010-01/2014-01 president
Juan Orlando Hernandez | country: HND | also: Juan Orlando Hernández | surname: Hernandez | term: 2014-01/2022-01 president
Xiomara Castro | country: HND | term: 2022-01/2026-01 president
Nasry Asfura | country: HND | short: Asfura | term: 2026-01-27/ president
Ricardo Maduro | country: HND | term: 2002-01/2006-01 president

# --- El Salvador
Alfredo Cristiani | country: SLV | short: Cristiani | term: 1989-06/1994-06 president
Francisco Flores | country: SLV | surname: Flores | term: 1999-06/2004-06 president
Antonio Saca | country: SLV | also: Tony Saca | surname: Saca | term: 2004-06/2009-06 president
Mauricio Funes | country: SLV | surname: Funes | term: 2009-06/2014-06 president
Nayib Bukele | country: SLV | short: Bukele | term: 2019-06/ president

# --- Nicaragua
Daniel Ortega | country: NIC | short: Ortega | term: 1985-01/1990-04 president, 1990-04/2007-01 OPP opposition leader, 2007-01-10/ president
Violeta Chamorro | country: NIC | also: Violeta Barrios de Chamorro | short: Chamorro | term: 1990-04/1997-01 president
Arnoldo Aleman | country: NIC | also: Arnoldo Alemán | term: 1997-01/2002-01 president
Enrique Bolanos | country: NIC | also: Enrique Bolaños | short: Bolanos | term: 2002-01/2007-01 president
Rosario Murillo | country: NIC | short: Murillo | term: 2017-01/ vice president

# --- Costa Rica
Oscar Arias | country: CRI | also: Óscar Arias | surname: Arias | term: 1986-05/1990-05 president, 2006-05/2010-05 president
Rodrigo Chaves | country: CRI | surname: Chaves | term: 2022-05/2026-05 president
Laura Fernandez | country: CRI | also: Laura Fernández | term: 2026-05/ president
Laura Chinchilla | country: CRI | short: Chinchilla | term: 2010-05/2014-05 president

# --- Panama
Manuel Noriega | country: PAN | short: Noriega | term: 1983-08/1989-12-20 military ruler
Mireya Moscoso | country: PAN | short: Moscoso | term: 1999-09/2004-09 president
Martin Torrijos | country: PAN | short: Torrijos | term: 2004-09/2009-06 president
Ricardo Martinelli | country: PAN | short: Martinelli | term: 2009-07/2014-06 president
Laurentino Cortizo | country: PAN | short: Cortizo | term: 2019-07/2024-06 president
Jose Raul Mulino | country: PAN | also: José Raúl Mulino | short: Mulino | term: 2024-07/ president

# --- Cuba
Fidel Castro | country: CUB | short: Castro | term: 1959-02/2008-02-24 president
Raul Castro | country: CUB | also: Raúl Castro | short: Castro | term: 1959/2008-02 defence minister, 2006-07-31/2018-04-19 president, 2011-04/2021-04 party leader
Miguel Diaz-Canel | country: CUB | also: Miguel Díaz-Canel | short: Diaz-Canel, Díaz-Canel | term: 2018-04-19/ president
Ricardo Alarcon | country: CUB | also: Ricardo Alarcón | short: Alarcon | term: 1993-02/2013-02 LEG speaker of parliament
Felipe Perez Roque | country: CUB | also: Felipe Pérez Roque | short: Perez Roque, Pérez Roque | term: 1999-05/2009-03 foreign minister
Bruno Rodriguez | country: CUB | also: Bruno Rodríguez | surname: Rodriguez | term: 2009-03/ foreign minister
Carlos Lage | country: CUB | term: 1993/2009-03 vice president
Manuel Marrero | country: CUB | surname: Marrero | term: 2019-12/ prime minister

# --- Haiti
Jean-Bertrand Aristide | country: HTI | short: Aristide | term: 1991-02/1991-09 president, 1994-10/1996-02 president, 2001-02/2004-02-29 president
Raoul Cedras | country: HTI | also: Raoul Cédras | short: Cedras | term: 1991-09/1994-10 military ruler
René Préval | country: HTI | also: Rene Preval | short: Preval, Préval | term: 1996-02/2001-02 president, 2006-05/2011-05 president
Boniface Alexandre | country: HTI | term: 2004-02/2006-05 interim president
Gerard Latortue | country: HTI | short: Latortue | term: 2004-03/2006-06 interim prime minister
Michel Martelly | country: HTI | short: Martelly | term: 2011-05/2016-02 president
Jovenel Moise | country: HTI | also: Jovenel Moïse | short: Moise, Moïse | term: 2017-02/2021-07-07 president
Ariel Henry | country: HTI | surname: Henry | term: 2021-07/2024-04 prime minister
Alix Didier Fils-Aime | country: HTI | also: Alix Didier Fils-Aimé | short: Fils-Aime, Fils-Aimé | term: 2024-11/ prime minister
Garry Conille | country: HTI | short: Conille | term: 2024-05/2024-11 prime minister
Jimmy Cherizier | country: HTI | sector: REB | also: Jimmy Chérizier | short: Cherizier, Chérizier
Guy Philippe | country: HTI | sector: REB

# --- Dominican Republic
Joaquin Balaguer | country: DOM | short: Balaguer | term: 1986-08/1996-08 president
Leonel Fernandez | country: DOM | surname: Fernandez | term: 1996-08/2000-08 president, 2004-08/2012-08 president
Hipolito Mejia | country: DOM | surname: Mejia | term: 2000-08/2004-08 president
Luis Abinader | country: DOM | short: Abinader | term: 2020-08/ president

# --- Jamaica
P.J. Patterson | country: JAM | surname: Patterson | term: 1992-03/2006-03 prime minister
Portia Simpson Miller | country: JAM | also: Portia Simpson-Miller | term: 2006-03/2007-09 prime minister, 2012-01/2016-03 prime minister
Andrew Holness | country: JAM | short: Holness | term: 2016-03/ prime minister

# --- Trinidad and Tobago
Basdeo Panday | country: TTO | short: Panday | term: 1995-11/2001-12 prime minister
Patrick Manning | country: TTO | surname: Manning | term: 2001-12/2010-05 prime minister
Keith Rowley | country: TTO | surname: Rowley | term: 2015-09/2025-03 prime minister
Kamla Persad-Bissessar | country: TTO | short: Persad-Bissessar | term: 2010-05/2015-09 prime minister, 2025-05/ prime minister

# --- Barbados
Mia Mottley | country: BRB | short: Mottley | term: 2018-05/ prime minister

# --- Bahamas
Philip Davis | country: BHS | term: 2021-09/ prime minister

# --- Guyana
Bharrat Jagdeo | country: GUY | short: Jagdeo | term: 1999-08/2011-12 president, 2020-08/ vice president
Irfaan Ali | country: GUY | term: 2020-08/ president

# --- Suriname
Desi Bouterse | country: SUR | short: Bouterse | term: 1980-02/1988-01 military ruler, 2010-08/2020-07 president
Chan Santokhi | country: SUR | short: Santokhi | term: 2020-07/2025-07 president
Jennifer Geerlings-Simons | country: SUR | short: Geerlings-Simons | term: 2025-07/ president

# --- Belize
Johnny Briceno | country: BLZ | also: Johnny Briceño | term: 2020-11/ prime minister
Ralph Gonsalves | country: VCT | short: Gonsalves | term: 2001-03/2025-11 prime minister
Gaston Browne | country: ATG | surname: Browne | term: 2014-06/ prime minister
Dickon Mitchell | country: GRD | surname: Mitchell | term: 2022-06/ prime minister
Roosevelt Skerrit | country: DMA | short: Skerrit | term: 2004-01/ prime minister
Philip Pierre | country: LCA | term: 2021-07/ prime minister
Terrance Drew | country: KNA | term: 2022-08/ prime minister

# --- Venezuela
Carlos Andres Perez | country: VEN | also: Carlos Andrés Pérez | surname: Perez | term: 1989-02/1993-05 president
Rafael Caldera | country: VEN | short: Caldera | term: 1994-02/1999-02 president
Hugo Chavez | country: VEN | also: Hugo Chávez, Hugo Chavez Frias | short: Chavez, Chávez | term: 1999-02-02/2013-03-05 president
Nicolas Maduro | country: VEN | also: Nicolás Maduro | short: Maduro | term: 2006-08/2013-01 foreign minister, 2013-03-05/2026-01-03 president
Delcy Rodriguez | country: VEN | also: Delcy Rodríguez | surname: Rodriguez, Rodríguez | term: 2014-12/2017-06 foreign minister, 2018-06/2026-01-04 vice president, 2026-01-05/ acting president
Jorge Rodriguez | country: VEN | also: Jorge Rodríguez | surname: Rodriguez, Rodríguez | term: 2007-01/2008-01 vice president, 2021-01/ LEG speaker of parliament
Diosdado Cabello | country: VEN | short: Cabello | term: 2012-01/2016-01 LEG speaker of parliament, 2024-08/ interior minister
Vladimir Padrino | country: VEN | also: Vladimir Padrino Lopez, Vladimir Padrino López | short: Padrino | term: 2014-10/ defence minister
Jorge Arreaza | country: VEN | short: Arreaza | term: 2013-04/2016-01 vice president, 2017-08/2021-08 foreign minister
Yvan Gil | country: VEN | also: Yván Gil | term: 2023-01/ foreign minister
Jose Vicente Rangel | country: VEN | also: José Vicente Rangel | short: Rangel | term: 1999-02/2001-02 foreign minister, 2001-02/2002-04 defence minister, 2002-04/2007-01 vice president
Ali Rodriguez | country: VEN | term: 2002-04/2004-11 BUS PDVSA president, 2004-11/2006-08 foreign minister
Roy Chaderton | country: VEN | term: 2002-05/2004-02 foreign minister
Tarek William Saab | country: VEN | also: Tarek Saab | term: 2017-08/ JUD attorney general
Tareck El Aissami | country: VEN | short: El Aissami | term: 2017-01/2018-06 vice president, 2020-04/2023-03 oil minister
Pedro Carmona | country: VEN | short: Carmona | term: 2002-04-12/2002-04-13 interim president
Henrique Capriles | country: VEN | sector: OPP | short: Capriles
Leopoldo Lopez | country: VEN | sector: OPP | also: Leopoldo López
Juan Guaido | country: VEN | sector: OPP | also: Juan Guaidó | short: Guaido, Guaidó
Maria Corina Machado | country: VEN | sector: OPP | also: María Corina Machado | short: Machado
Edmundo Gonzalez | country: VEN | sector: OPP | also: Edmundo González, Edmundo Gonzalez Urrutia, Edmundo González Urrutia
Manuel Rosales | country: VEN | sector: OPP

# --- Colombia
Cesar Gaviria | country: COL | also: César Gaviria | short: Gaviria | term: 1990-08/1994-08 president, 1994-09/2004-09 IGO OAS secretary-general
Ernesto Samper | country: COL | short: Samper | term: 1994-08/1998-08 president
Andres Pastrana | country: COL | also: Andrés Pastrana | short: Pastrana | term: 1998-08-07/2002-08-07 president
Alvaro Uribe | country: COL | also: Álvaro Uribe | short: Uribe | term: 2002-08-07/2010-08-07 president, 2014-07/2020-08 LEG senator
Juan Manuel Santos | country: COL | surname: Santos | term: 2006-07/2009-05 defence minister, 2010-08-07/2018-08-07 president
Ivan Duque | country: COL | also: Iván Duque | short: Duque | term: 2018-08-07/2022-08-07 president
Gustavo Petro | country: COL | short: Petro | term: 2012-01/2015-12 mayor of Bogota, 2018-07/2022-08 OPP opposition leader, 2022-08-07/2026-08-07 president
Francia Marquez | country: COL | also: Francia Márquez | surname: Marquez | term: 2022-08-07/2026-08 vice president
Carolina Barco | country: COL | short: Barco | term: 2002-08/2006-08 foreign minister
Maria Angela Holguin | country: COL | term: 2010-08/2018-08 foreign minister
Carlos Holmes Trujillo | country: COL | term: 2018-08/2019-11 foreign minister, 2019-11/2021-01 defence minister
Alvaro Leyva | country: COL | also: Álvaro Leyva | short: Leyva | term: 2022-08/2024-05 foreign minister
Luis Gilberto Murillo | country: COL | term: 2024-05/2025-01 foreign minister
Pedro Sanchez Suarez | country: COL | term: 2025-03/ defence minister
Rosa Villavicencio | country: COL | term: 2025-07/ foreign minister
Iván Velásquez | country: COL | also: Ivan Velasquez | term: 2022-08/2025-02 defence minister
Manuel Marulanda | country: COL | sector: REB | also: Manuel Marulanda Velez | short: Marulanda
Raul Reyes | country: COL | sector: REB | also: Raúl Reyes
Alfonso Cano | country: COL | sector: REB
Rodrigo Londono | country: COL | also: Rodrigo Londoño, Timochenko | short: Londono | term: /2016-11 REB FARC leader, 2016-12/ OPP party leader
Ivan Marquez | country: COL | sector: REB | also: Iván Márquez
Mono Jojoy | country: COL | sector: REB | also: Jorge Briceno
Antonio Garcia | country: COL | sector: REB | near: ELN, National Liberation Army
Carlos Castano | country: COL | sector: REB | also: Carlos Castaño | short: Castano
Salvatore Mancuso | country: COL | sector: REB | short: Mancuso
Ingrid Betancourt | country: COL | sector: OPP | short: Betancourt
Pablo Escobar | country: COL | sector: REB | short: Escobar

# --- Ecuador
Abdala Bucaram | country: ECU | short: Bucaram | term: 1996-08/1997-02 president
Jamil Mahuad | country: ECU | short: Mahuad | term: 1998-08/2000-01 president
Gustavo Noboa | country: ECU | term: 2000-01/2003-01 president
Lucio Gutierrez | country: ECU | also: Lucio Gutiérrez | surname: Gutierrez, Gutiérrez | term: 2003-01/2005-04 president
Alfredo Palacio | country: ECU | surname: Palacio | term: 2005-04/2007-01 president
Rafael Correa | country: ECU | short: Correa | term: 2007-01-15/2017-05-24 president
Lenin Moreno | country: ECU | also: Lenín Moreno | surname: Moreno | term: 2017-05/2021-05 president
Guillermo Lasso | country: ECU | short: Lasso | term: 2021-05/2023-11 president
Daniel Noboa | country: ECU | short: Noboa | term: 2023-11-23/ president
Gabriela Sommerfeld | country: ECU | short: Sommerfeld | term: 2023-11/ foreign minister
Luisa Gonzalez | country: ECU | sector: OPP | also: Luisa González

# --- Peru
Alberto Fujimori | country: PER | short: Fujimori | term: 1990-07-28/2000-11-22 president
Valentin Paniagua | country: PER | short: Paniagua | term: 2000-11/2001-07 president
Alejandro Toledo | country: PER | surname: Toledo | term: 2000-05/2001-07 OPP opposition leader, 2001-07-28/2006-07-28 president
Alan Garcia | country: PER | also: Alan García | surname: Garcia, García | term: 1985-07/1990-07 president, 2006-07-28/2011-07-28 president
Ollanta Humala | country: PER | short: Humala | term: 2011-07-28/2016-07-28 president
Pedro Pablo Kuczynski | country: PER | short: Kuczynski | term: 2005-08/2006-07 prime minister, 2016-07/2018-03 president
Martin Vizcarra | country: PER | also: Martín Vizcarra | short: Vizcarra | term: 2018-03/2020-11 president
Francisco Sagasti | country: PER | short: Sagasti | term: 2020-11/2021-07 president
Pedro Castillo | country: PER | surname: Castillo | term: 2021-07-28/2022-12-07 president
Dina Boluarte | country: PER | short: Boluarte | term: 2022-12-07/2025-10-10 president
Jose Jeri | country: PER | also: José Jerí | short: Jeri | term: 2025-10-10/2026-02 president
Keiko Fujimori | country: PER | sector: OPP | short: Fujimori
Javier Perez de Cuellar | country: PER | term: 2000-11/2001-07 prime minister
Abimael Guzman | country: PER | sector: REB | also: Abimael Guzmán | surname: Guzman
Vladimiro Montesinos | country: PER | short: Montesinos | term: 1990-07/2000-09 intelligence chief

# --- Bolivia
Gonzalo Sanchez de Lozada | country: BOL | also: Gonzalo Sánchez de Lozada | short: Sanchez de Lozada, Sánchez de Lozada | term: 1993-08/1997-08 president, 2002-08/2003-10-17 president
Hugo Banzer | country: BOL | short: Banzer | term: 1997-08/2001-08 president
Jorge Quiroga | country: BOL | surname: Quiroga | term: 2001-08/2002-08 president
Carlos Mesa | country: BOL | term: 2003-10/2005-06 president
Eduardo Rodriguez Veltze | country: BOL | term: 2005-06/2006-01 president
Evo Morales | country: BOL | surname: Morales | term: 2002/2006-01 OPP opposition leader, 2006-01-22/2019-11-10 president, 2019-11-10/ OPP opposition leader
Alvaro Garcia Linera | country: BOL | also: Álvaro García Linera | term: 2006-01/2019-11 vice president
Jeanine Anez | country: BOL | also: Jeanine Áñez, Jeanine Añez | short: Anez, Áñez | term: 2019-11/2020-11 interim president
Luis Arce | country: BOL | short: Arce | term: 2020-11/2025-11-08 president
Rodrigo Paz | country: BOL | also: Rodrigo Paz Pereira | term: 2025-11-08/ president

# --- Brazil
Fernando Collor de Mello | country: BRA | also: Fernando Collor | short: Collor | term: 1990-03/1992-12 president
Itamar Franco | country: BRA | surname: Franco | term: 1992-10/1995-01-01 president
Fernando Henrique Cardoso | country: BRA | short: Cardoso | term: 1992-10/1993-05 foreign minister, 1995-01-01/2003-01-01 president
Luiz Inacio Lula da Silva | country: BRA | also: Luiz Inácio Lula da Silva, Lula da Silva | short: Lula | term: 1990/2003-01 OPP opposition leader, 2003-01-01/2011-01-01 president, 2023-01-01/ president
Dilma Rousseff | country: BRA | short: Rousseff | term: 2005-06/2010-03 chief of staff, 2011-01-01/2016-08-31 president, 2023-03/ BUS New Development Bank president
Michel Temer | country: BRA | short: Temer | term: 2011-01/2016-08 vice president, 2016-08-31/2019-01-01 president
Jair Bolsonaro | country: BRA | short: Bolsonaro | term: 2019-01-01/2023-01-01 president, 2023-01-01/ OPP opposition leader
Geraldo Alckmin | country: BRA | short: Alckmin | term: 2001-03/2006-03 governor, 2023-01/ vice president
Fernando Haddad | country: BRA | short: Haddad | term: 2023-01/ finance minister
Celso Amorim | country: BRA | short: Amorim | term: 1993-07/1995-01 foreign minister, 2003-01/2011-01 foreign minister, 2011-08/2015-01 defence minister, 2023-01/ presidential adviser
Celso Lafer | country: BRA | short: Lafer | term: 2001-01/2003-01 foreign minister
Antonio Patriota | country: BRA | short: Patriota | term: 2011-01/2013-08 foreign minister
Ernesto Araujo | country: BRA | also: Ernesto Araújo | term: 2019-01/2021-03 foreign minister
Mauro Vieira | country: BRA | surname: Vieira | term: 2015-01/2016-05 foreign minister, 2023-01/ foreign minister
Jose Mucio | country: BRA | also: José Múcio | term: 2023-01/ defence minister
Alexandre de Moraes | country: BRA | short: de Moraes, Moraes | term: 2017-03/ JUD Supreme Court justice
Jose Dirceu | country: BRA | also: José Dirceu | short: Dirceu | term: 2003-01/2005-06 chief of staff

# --- Argentina
Raul Alfonsin | country: ARG | also: Raúl Alfonsín | short: Alfonsin | term: 1983-12/1989-07 president
Carlos Menem | country: ARG | short: Menem | term: 1989-07-08/1999-12-10 president
Fernando de la Rua | country: ARG | also: Fernando de la Rúa | short: de la Rua, De la Rua, de la Rúa | term: 1999-12-10/2001-12-21 president
Eduardo Duhalde | country: ARG | short: Duhalde | term: 2002-01-02/2003-05-25 president
Nestor Kirchner | country: ARG | also: Néstor Kirchner | short: Kirchner | term: 2003-05-25/2007-12-10 president
Cristina Fernandez de Kirchner | country: ARG | also: Cristina Fernández de Kirchner, Cristina Kirchner, Cristina Fernandez, Cristina Fernández | short: Kirchner | term: 2007-12-10/2015-12-10 president, 2019-12-10/2023-12-10 vice president, 2023-12/ OPP opposition leader
Mauricio Macri | country: ARG | short: Macri | term: 2007-12/2015-12 mayor of Buenos Aires, 2015-12-10/2019-12-10 president
Alberto Fernandez | country: ARG | also: Alberto Fernández | surname: Fernandez, Fernández | term: 2003-05/2008-07 cabinet chief, 2019-12-10/2023-12-10 president
Javier Milei | country: ARG | short: Milei | term: 2023-12-10/ president
Domingo Cavallo | country: ARG | short: Cavallo | term: 1991-03/1996-08 economy minister, 2001-03/2001-12 economy minister
Roberto Lavagna | country: ARG | short: Lavagna | term: 2002-04/2005-11 economy minister
Guido di Tella | country: ARG | also: Guido Di Tella | short: di Tella, Di Tella | term: 1991-02/1999-12 foreign minister
Rafael Bielsa | country: ARG | short: Bielsa | term: 2003-05/2005-12 foreign minister
Jorge Taiana | country: ARG | short: Taiana | term: 2005-12/2010-06 foreign minister, 2021-08/2023-12 defence minister
Hector Timerman | country: ARG | also: Héctor Timerman | short: Timerman | term: 2010-06/2015-12 foreign minister
Diana Mondino | country: ARG | short: Mondino | term: 2023-12/2024-10 foreign minister
Gerardo Werthein | country: ARG | short: Werthein | term: 2024-10/2025-10 foreign minister
Pablo Quirno | country: ARG | short: Quirno | term: 2025-10/ foreign minister
Luis Caputo | country: ARG | short: Caputo | term: 2023-12/ economy minister
Patricia Bullrich | country: ARG | short: Bullrich | term: 2015-12/2019-12 security minister, 2023-12/2025-12 security minister
Luis Petri | country: ARG | term: 2023-12/2025-12 defence minister
Victoria Villarruel | country: ARG | short: Villarruel | term: 2023-12/ vice president
Sergio Massa | country: ARG | term: 2022-08/2023-12 economy minister

# --- Chile
Augusto Pinochet | country: CHL | short: Pinochet | term: 1973-09/1990-03 military ruler, 1990-03/1998-03 MIL army chief
Patricio Aylwin | country: CHL | short: Aylwin | term: 1990-03/1994-03 president
Eduardo Frei | country: CHL | term: 1994-03/2000-03 president
Ricardo Lagos | country: CHL | term: 2000-03/2006-03 president
Sebastian Pinera | country: CHL | also: Sebastián Piñera | short: Pinera, Piñera | term: 2010-03/2014-03 president, 2018-03/2022-03 president
Gabriel Boric | country: CHL | short: Boric | term: 2022-03/2026-03-11 president
Jose Antonio Kast | country: CHL | also: José Antonio Kast | short: Kast | term: 2017/2026-03 OPP opposition leader, 2026-03-11/ president
Jose Miguel Insulza | country: CHL | also: José Miguel Insulza | short: Insulza | term: 1994-09/1999-06 foreign minister, 2000-03/2005-05 interior minister, 2005-05/2015-05 IGO OAS secretary-general
Soledad Alvear | country: CHL | short: Alvear | term: 2000-03/2004-09 foreign minister
Ignacio Walker | country: CHL | term: 2004-10/2006-03 foreign minister
Alberto van Klaveren | country: CHL | short: van Klaveren | term: 2023-03/2026-03 foreign minister
Maya Fernandez | country: CHL | also: Maya Fernández | term: 2022-03/2025-03 defence minister

# --- Paraguay
Alfredo Stroessner | country: PRY | short: Stroessner | term: 1954-08/1989-02 president
Juan Carlos Wasmosy | country: PRY | short: Wasmosy | term: 1993-08/1998-08 president
Nicanor Duarte | country: PRY | term: 2003-08/2008-08 president
Fernando Lugo | country: PRY | short: Lugo | term: 2008-08/2012-06 president
Horacio Cartes | country: PRY | short: Cartes | term: 2013-08/2018-08 president
Mario Abdo Benitez | country: PRY | also: Mario Abdo Benítez | term: 2018-08/2023-08 president
Santiago Pena | country: PRY | also: Santiago Peña | term: 2023-08/ president
Lino Oviedo | country: PRY | sector: OPP | short: Oviedo

# --- Uruguay
Jorge Batlle | country: URY | short: Batlle | term: 2000-03/2005-03 president
Tabare Vazquez | country: URY | also: Tabaré Vázquez | short: Vazquez | term: 2005-03/2010-03 president, 2015-03/2020-03 president
Jose Mujica | country: URY | also: José Mujica | short: Mujica | term: 2010-03/2015-03 president
Luis Lacalle Pou | country: URY | short: Lacalle Pou | term: 2020-03/2025-03 president
Yamandu Orsi | country: URY | also: Yamandú Orsi | short: Orsi | term: 2025-03/ president
Luis Almagro | country: URY | short: Almagro | term: 2010-03/2015-03 foreign minister, 2015-05/2025-05 IGO OAS secretary-general

# --- South Africa
P.W. Botha | country: ZAF | surname: Botha | term: 1978-10/1989-08 president
F.W. de Klerk | country: ZAF | also: F. W. de Klerk, FW de Klerk, Frederik de Klerk | short: de Klerk, De Klerk | term: 1989-08/1994-05-10 president, 1994-05/1996-06 vice president
Nelson Mandela | country: ZAF | short: Mandela | term: 1962/1994-05-09 OPP opposition leader, 1994-05-10/1999-06-14 president
Thabo Mbeki | country: ZAF | short: Mbeki | term: 1994-05/1999-06 vice president, 1999-06-14/2008-09-24 president
Kgalema Motlanthe | country: ZAF | short: Motlanthe | term: 2008-09/2009-05 president
Jacob Zuma | country: ZAF | short: Zuma | term: 1999-06/2005-06 vice president, 2009-05-09/2018-02-14 president, 2023-12/ OPP opposition leader
Cyril Ramaphosa | country: ZAF | short: Ramaphosa | term: 2014-05/2018-02 vice president, 2018-02-15/ president
Paul Mashatile | country: ZAF | short: Mashatile | term: 2023-03/ vice president
Alfred Nzo | country: ZAF | term: 1994-05/1999-06 foreign minister
Aziz Pahad | country: ZAF | term: 1994-05/2008-09 deputy foreign minister
Maite Nkoana-Mashabane | country: ZAF | short: Nkoana-Mashabane | term: 2009-05/2018-02 foreign minister
Naledi Pandor | country: ZAF | short: Pandor | term: 2019-05/2024-06 foreign minister
Ronald Lamola | country: ZAF | short: Lamola | term: 2024-06/ foreign minister
Mosiuoa Lekota | country: ZAF | short: Lekota | term: 1999-06/2008-09 defence minister
Angie Motshekga | country: ZAF | short: Motshekga | term: 2024-06/ defence minister
Mangosuthu Buthelezi | country: ZAF | short: Buthelezi | term: 1975/1994-05 OPP opposition leader, 1994-05/2004-07 interior minister
Desmond Tutu | country: ZAF | sector: CVL | also: Archbishop Desmond Tutu | short: Tutu
Julius Malema | country: ZAF | sector: OPP | short: Malema
John Steenhuisen | country: ZAF | short: Steenhuisen | term: 2019-11/2024-06 OPP opposition leader, 2024-06/ agriculture minister
Helen Zille | country: ZAF | sector: OPP | short: Zille

# --- Zimbabwe
Robert Mugabe | country: ZWE | short: Mugabe | term: 1980-04/1987-12 prime minister, 1987-12-31/2017-11-21 president
Emmerson Mnangagwa | country: ZWE | short: Mnangagwa | term: 2005-04/2009-02 minister, 2009-02/2013-09 defence minister, 2014-12/2017-11-06 vice president, 2017-11-24/ president
Morgan Tsvangirai | country: ZWE | short: Tsvangirai | term: 1999-09/2009-02-11 OPP opposition leader, 2009-02-11/2013-09 prime minister, 2013-09/2018-02-14 OPP opposition leader
Constantino Chiwenga | country: ZWE | short: Chiwenga | term: 2003-12/2017-12 MIL army chief, 2017-12/ vice president
Stan Mudenge | country: ZWE | term: 1995-05/2005-04 foreign minister
Simbarashe Mumbengegwi | country: ZWE | term: 2005-04/2017-10 foreign minister
Jonathan Moyo | country: ZWE | surname: Moyo | term: 2000-07/2005-02 information minister
Joyce Mujuru | country: ZWE | also: Joice Mujuru | short: Mujuru | term: 2004-12/2014-12 vice president
Nelson Chamisa | country: ZWE | sector: OPP | short: Chamisa
Arthur Mutambara | country: ZWE | short: Mutambara | term: 2006-02/2009-02 OPP opposition leader, 2009-02/2013-09 deputy prime minister
Amon Murwira | country: ZWE | term: 2024-10/ foreign minister
Tendai Biti | country: ZWE | term: 2009-02/2013-08 finance minister, 2013-08/ OPP opposition leader

# --- Kenya
Daniel arap Moi | country: KEN | also: Daniel Arap Moi | short: Moi | term: 1978-08/2002-12-30 president
Mwai Kibaki | country: KEN | short: Kibaki | term: 2002-12-30/2013-04-09 president
Uhuru Kenyatta | country: KEN | short: Kenyatta | term: 2002/2008 OPP opposition leader, 2008-04/2013-04 deputy prime minister, 2013-04-09/2022-09-13 president
William Ruto | country: KEN | short: Ruto | term: 2013-04/2022-09 vice president, 2022-09-13/ president
Raila Odinga | country: KEN | short: Odinga | term: 1992/2008-04 OPP opposition leader, 2008-04-17/2013-04 prime minister, 2013-04/2025-10-15 OPP opposition leader
Kalonzo Musyoka | country: KEN | short: Musyoka | term: 1993-01/1998-01 foreign minister, 2003-01/2004-06 foreign minister, 2008-01/2013-04 vice president, 2013-04/ OPP opposition leader
Moses Wetangula | country: KEN | short: Wetangula | term: 2008-01/2013-04 foreign minister, 2022-09/ LEG speaker of parliament
Rigathi Gachagua | country: KEN | short: Gachagua | term: 2022-09/2024-10 vice president, 2024-10/ OPP opposition leader
Musalia Mudavadi | country: KEN | short: Mudavadi | term: 2022-10/ foreign minister
Raphael Tuju | country: KEN | short: Tuju | term: 2005-12/2007-12 foreign minister
Soipan Tuya | country: KEN | term: 2024-08/ defence minister

# --- Tanzania
Julius Nyerere | country: TZA | short: Nyerere | term: 1962-12/1985-11 president, 1995/1999-10-14 mediator
Ali Hassan Mwinyi | country: TZA | short: Mwinyi | term: 1985-11/1995-11 president
Benjamin Mkapa | country: TZA | short: Mkapa | term: 1995-11-23/2005-12-21 president
Jakaya Kikwete | country: TZA | short: Kikwete | term: 1995-11/2005-12 foreign minister, 2005-12-21/2015-11-05 president
John Magufuli | country: TZA | short: Magufuli | term: 2015-11-05/2021-03-17 president
Samia Suluhu Hassan | country: TZA | also: Samia Hassan | short: Samia, Suluhu | term: 2021-03-19/ president
Tundu Lissu | country: TZA | sector: OPP | short: Lissu
Mahmoud Thabit Kombo | country: TZA | term: 2024-07/ foreign minister

# --- Uganda
Yoweri Museveni | country: UGA | short: Museveni | term: 1986-01/ president
Kizza Besigye | country: UGA | sector: OPP | short: Besigye
Bobi Wine | country: UGA | sector: OPP | also: Robert Kyagulanyi
Muhoozi Kainerugaba | country: UGA | short: Kainerugaba | term: 2024-03/ MIL army chief
Joseph Kony | country: UGA | sector: REB | short: Kony
Vincent Otti | country: UGA | sector: REB | short: Otti
Sam Kutesa | country: UGA | short: Kutesa | term: 2005-01/2021-06 foreign minister
Jeje Odongo | country: UGA | term: 2021-06/ foreign minister
Ruhakana Rugunda | country: UGA | short: Rugunda | term: 1994/1996 foreign minister, 2014-09/2021-06 prime minister

# --- Rwanda
Juvenal Habyarimana | country: RWA | also: Juvénal Habyarimana | short: Habyarimana | term: 1973-07/1994-04-06 president
Pasteur Bizimungu | country: RWA | term: 1994-07/2000-03 president
Paul Kagame | country: RWA | short: Kagame | term: 1994-07/2000-03 vice president, 2000-03/ president
Vincent Biruta | country: RWA | term: 2019-11/2024-06 foreign minister
Olivier Nduhungirehe | country: RWA | short: Nduhungirehe | term: 2024-06/ foreign minister
Louise Mushikiwabo | country: RWA | short: Mushikiwabo | term: 2009-12/2018-10 foreign minister
Paul Rusesabagina | country: RWA | sector: OPP | short: Rusesabagina

# --- Burundi
Pierre Buyoya | country: BDI | short: Buyoya | term: 1987-09/1993-07 president, 1996-07/2003-04 president
Domitien Ndayizeye | country: BDI | short: Ndayizeye | term: 2003-04/2005-08 president
Pierre Nkurunziza | country: BDI | short: Nkurunziza | term: /2003-11 REB rebel leader, 2005-08/2020-06-08 president
Evariste Ndayishimiye | country: BDI | also: Évariste Ndayishimiye | short: Ndayishimiye | term: 2020-06/ president
Agathon Rwasa | country: BDI | short: Rwasa | term: /2009-04 REB rebel leader, 2009-04/ OPP opposition leader

# --- DR Congo
Mobutu Sese Seko | country: COD | short: Mobutu | term: 1965-11/1997-05-16 president
Laurent Kabila | country: COD | also: Laurent-Desire Kabila, Laurent-Désiré Kabila, Laurent Desire Kabila | short: Kabila | term: 1996-10/1997-05-16 REB rebel leader, 1997-05-17/2001-01-16 president
Joseph Kabila | country: COD | short: Kabila | term: 2001-01-26/2019-01-24 president, 2019-01-24/ OPP opposition leader
Felix Tshisekedi | country: COD | also: Félix Tshisekedi | short: Tshisekedi | term: 2018-03/2019-01 OPP opposition leader, 2019-01-24/ president
Etienne Tshisekedi | country: COD | also: Étienne Tshisekedi | short: Tshisekedi | term: 1991/2017-02-01 OPP opposition leader
Jean-Pierre Bemba | country: COD | short: Bemba | term: 1998-11/2003-07 REB rebel leader, 2003-07/2006-12 vice president, 2006-12/2023-03 OPP opposition leader, 2023-03/ deputy prime minister
Azarias Ruberwa | country: COD | short: Ruberwa | term: 2003-07/2006-12 vice president
Ernest Wamba dia Wamba | country: COD | sector: REB
Emile Ilunga | country: COD | sector: REB
Laurent Nkunda | country: COD | sector: REB | short: Nkunda
Bosco Ntaganda | country: COD | sector: REB | short: Ntaganda
Thomas Lubanga | country: COD | sector: REB | short: Lubanga
Corneille Nangaa | country: COD | sector: REB | short: Nangaa
Bertrand Bisimwa | country: COD | sector: REB | short: Bisimwa
Sultani Makenga | country: COD | sector: REB | short: Makenga
Therese Kayikwamba Wagner | country: COD | also: Thérèse Kayikwamba Wagner | term: 2024-05/ foreign minister
Judith Suminwa | country: COD | also: Judith Suminwa Tuluka | short: Suminwa | term: 2024-06/ prime minister
Christophe Lutundula | country: COD | short: Lutundula | term: 2021-04/2024-05 foreign minister
Patrick Muyaya | country: COD | short: Muyaya | term: 2021-04/ spokesman
Moise Katumbi | country: COD | sector: OPP | also: Moïse Katumbi | short: Katumbi
Martin Fayulu | country: COD | sector: OPP | short: Fayulu
Denis Sassou Nguesso | country: COG | also: Denis Sassou-Nguesso | short: Sassou Nguesso, Sassou-Nguesso | term: 1979-02/1992-08 president, 1997-10/ president
Pascal Lissouba | country: COG | short: Lissouba | term: 1992-08/1997-10 president

# --- Central African Republic
Ange-Felix Patasse | country: CAF | also: Ange-Félix Patassé | short: Patasse | term: 1993-10/2003-03 president
Francois Bozize | country: CAF | also: François Bozizé | short: Bozize, Bozizé | term: 2003-03/2013-03-24 president, 2020-12/ REB rebel leader
Michel Djotodia | country: CAF | short: Djotodia | term: 2013-03-24/2014-01 president
Catherine Samba-Panza | country: CAF | short: Samba-Panza | term: 2014-01/2016-03 interim president
Faustin-Archange Touadera | country: CAF | also: Faustin-Archange Touadéra | short: Touadera, Touadéra | term: 2016-03/ president

# --- Chad
Hissene Habre | country: TCD | also: Hissène Habré | short: Habre, Habré | term: 1982-06/1990-12 president
Idriss Deby | country: TCD | also: Idriss Déby, Idriss Deby Itno, Idriss Déby Itno | short: Deby, Déby | term: 1990-12/2021-04-20 president
Mahamat Idriss Deby | country: TCD | also: Mahamat Idriss Déby, Mahamat Deby, Mahamat Déby | short: Deby, Déby | term: 2021-04-20/ president
Succes Masra | country: TCD | also: Succès Masra | short: Masra | term: 2024-01/2024-05 prime minister, 2024-05/ OPP opposition leader

# --- Cameroon
Paul Biya | country: CMR | short: Biya | term: 1982-11/ president
Issa Tchiroma | country: CMR | sector: OPP | also: Issa Tchiroma Bakary | short: Tchiroma
Maurice Kamto | country: CMR | sector: OPP | short: Kamto
Omar Bongo | country: GAB | short: Bongo | term: 1967-12/2009-06-08 president
Ali Bongo | country: GAB | also: Ali Bongo Ondimba | short: Bongo | term: 2009-10/2023-08-30 president
Brice Oligui Nguema | country: GAB | also: Brice Clotaire Oligui Nguema | short: Oligui Nguema, Oligui | term: 2023-08-30/ president
Teodoro Obiang | country: GNQ | also: Teodoro Obiang Nguema, Teodoro Obiang Nguema Mbasogo | short: Obiang | term: 1979-08/ president
Carlos Vila Nova | country: STP | term: 2021-10/ president

# --- Nigeria
Ibrahim Babangida | country: NGA | short: Babangida | term: 1985-08/1993-08 military ruler
Sani Abacha | country: NGA | short: Abacha | term: 1993-11-17/1998-06-08 military ruler
Moshood Abiola | country: NGA | sector: OPP | also: M.K.O. Abiola | short: Abiola
Abdulsalami Abubakar | country: NGA | surname: Abubakar | term: 1998-06/1999-05-29 military ruler
Olusegun Obasanjo | country: NGA | short: Obasanjo | term: 1999-05-29/2007-05-29 president
Atiku Abubakar | country: NGA | surname: Abubakar | term: 1999-05/2007-05 vice president, 2007-05/ OPP opposition leader
Umaru Yar'Adua | country: NGA | also: Umaru Musa Yar'Adua | short: Yar'Adua | term: 2007-05-29/2010-05-05 president
Goodluck Jonathan | country: NGA | surname: Jonathan | term: 2007-05/2010-05 vice president, 2010-05-06/2015-05-29 president
Muhammadu Buhari | country: NGA | short: Buhari | term: 1983-12/1985-08 military ruler, 2003/2015-05 OPP opposition leader, 2015-05-29/2023-05-29 president
Bola Tinubu | country: NGA | also: Bola Ahmed Tinubu | short: Tinubu | term: 1999-05/2007-05 governor of Lagos, 2023-05-29/ president
Yemi Osinbajo | country: NGA | short: Osinbajo | term: 2015-05/2023-05 vice president
Kashim Shettima | country: NGA | short: Shettima | term: 2023-05-29/ vice president
Yusuf Tuggar | country: NGA | short: Tuggar | term: 2023-08/ foreign minister
Geoffrey Onyeama | country: NGA | short: Onyeama | term: 2015-11/2023-05 foreign minister
Sule Lamido | country: NGA | term: 1999-06/2003-05 foreign minister
Oluyemi Adeniji | country: NGA | term: 2003-07/2006-06 foreign minister
Christopher Musa | country: NGA | term: 2023-06/2025-10 MIL defence chief, 2025-12/ defence minister
Mohammed Badaru Abubakar | country: NGA | term: 2023-08/2025-12 defence minister
Tukur Buratai | country: NGA | short: Buratai | term: 2015-07/2021-01 MIL army chief
Peter Obi | country: NGA | sector: OPP
Abubakar Shekau | country: NGA | sector: REB | short: Shekau
Mohammed Yusuf | country: NGA | sector: REB
Nnamdi Kanu | country: NGA | sector: REB | short: Kanu
Mujahid Dokubo-Asari | country: NGA | sector: REB | short: Dokubo-Asari
Ken Saro-Wiwa | country: NGA | sector: OPP | short: Saro-Wiwa

# --- Ghana
Jerry Rawlings | country: GHA | also: Jerry John Rawlings | short: Rawlings | term: 1981-12/2001-01-07 president
John Kufuor | country: GHA | also: John Agyekum Kufuor | short: Kufuor | term: 2001-01-07/2009-01-07 president
John Atta Mills | country: GHA | term: 2009-01/2012-07-24 president
John Mahama | country: GHA | also: John Dramani Mahama | short: Mahama | term: 2012-07-24/2017-01-07 president, 2025-01-07/ president
Nana Akufo-Addo | country: GHA | short: Akufo-Addo | term: 2003-04/2007-07 foreign minister, 2017-01-07/2025-01-07 president
Samuel Okudzeto Ablakwa | country: GHA | short: Ablakwa | term: 2025-02/ foreign minister

# --- Ivory Coast
Felix Houphouet-Boigny | country: CIV | also: Félix Houphouët-Boigny | short: Houphouet-Boigny, Houphouët-Boigny | term: 1960-11/1993-12-07 president
Henri Konan Bedie | country: CIV | also: Henri Konan Bédié | short: Bedie, Bédié | term: 1993-12/1999-12-24 president, 2000/ OPP opposition leader
Robert Guei | country: CIV | also: Robert Gueï | short: Guei | term: 1999-12/2000-10 military ruler
Laurent Gbagbo | country: CIV | short: Gbagbo | term: 1990/2000-10 OPP opposition leader, 2000-10-26/2011-04-11 president, 2021-06/ OPP opposition leader
Alassane Ouattara | country: CIV | short: Ouattara | term: 1990-11/1993-12 prime minister, 1994/2011-05 OPP opposition leader, 2010-12/ president
Guillaume Soro | country: CIV | short: Soro | term: 2002-09/2003-03 REB rebel leader, 2007-04/2012-03 prime minister, 2012-03/2019-02 LEG speaker of parliament
Seydou Diarra | country: CIV | short: Diarra | term: 2000-05/2000-10 prime minister, 2003-01/2005-12 prime minister
Charles Konan Banny | country: CIV | short: Banny | term: 2005-12/2007-04 prime minister
Charles Ble Goude | country: CIV | sector: OPP | also: Charles Blé Goudé | short: Ble Goude, Blé Goudé
Tidjane Thiam | country: CIV | sector: OPP | short: Thiam

# --- Liberia
Samuel Doe | country: LBR | surname: Doe | term: 1980-04/1990-09-09 president
Charles Taylor | country: LBR | surname: Taylor | term: 1989-12/1997-08 REB rebel leader, 1997-08-02/2003-08-11 president
Prince Johnson | country: LBR | sector: REB | also: Prince Yormie Johnson
Moses Blah | country: LBR | term: 2003-08/2003-10 president
Gyude Bryant | country: LBR | surname: Bryant | term: 2003-10/2006-01 leader
Ellen Johnson Sirleaf | country: LBR | also: Ellen Johnson-Sirleaf | short: Johnson Sirleaf, Johnson-Sirleaf, Sirleaf | term: 2006-01-16/2018-01-22 president
George Weah | country: LBR | short: Weah | term: 2018-01-22/2024-01-22 president
Joseph Boakai | country: LBR | short: Boakai | term: 2006-01/2018-01 vice president, 2024-01-22/ president
Sekou Conneh | country: LBR | sector: REB | short: Conneh

# --- Sierra Leone
Valentine Strasser | country: SLE | short: Strasser | term: 1992-04/1996-01 military ruler
Ahmad Tejan Kabbah | country: SLE | also: Ahmed Tejan Kabbah | short: Kabbah | term: 1996-03/2007-09 president
Johnny Paul Koroma | country: SLE | term: 1997-05/1998-02 military ruler
Ernest Bai Koroma | country: SLE | surname: Koroma | term: 2007-09/2018-04 president
Julius Maada Bio | country: SLE | surname: Bio | term: 2018-04/ president
Foday Sankoh | country: SLE | sector: REB | short: Sankoh
Timothy Kabba | country: SLE | term: 2023-07/ foreign minister

# --- Guinea
Lansana Conte | country: GIN | also: Lansana Conté | surname: Conte, Conté | term: 1984-04/2008-12-22 president
Moussa Dadis Camara | country: GIN | surname: Camara | term: 2008-12-23/2009-12 military ruler
Alpha Conde | country: GIN | also: Alpha Condé | short: Conde, Condé | term: 1993/2010-12 OPP opposition leader, 2010-12/2021-09-05 president
Mamady Doumbouya | country: GIN | also: Mamadi Doumbouya | short: Doumbouya | term: 2021-09-05/ president
Cellou Dalein Diallo | country: GIN | surname: Diallo | term: 2004-12/2006-04 prime minister, 2007/ OPP opposition leader
Sekouba Konate | country: GIN | short: Konate | term: 2009-12/2010-12 military ruler

# --- Guinea-Bissau
Joao Bernardo Vieira | country: GNB | also: João Bernardo Vieira | surname: Vieira | term: 1980-11/1999-05 president, 2005-10/2009-03-02 president
Kumba Yala | country: GNB | also: Kumba Ialá | short: Yala | term: 2000-02/2003-09 president
Umaro Sissoco Embalo | country: GNB | also: Umaro Sissoco Embaló | short: Embalo, Embaló | term: 2020-02/2025-11-26 president
Horta N'Tam | country: GNB | also: Horta Nta Na Man | term: 2025-11-27/ military ruler

# --- Gambia
Yahya Jammeh | country: GMB | short: Jammeh | term: 1994-07/2017-01-21 president
Adama Barrow | country: GMB | surname: Barrow | term: 2017-01-19/ president

# --- Senegal
Abdou Diouf | country: SEN | short: Diouf | term: 1981-01/2000-04-01 president
Abdoulaye Wade | country: SEN | surname: Wade | term: 1974/2000-04 OPP opposition leader, 2000-04-01/2012-04-02 president
Macky Sall | country: SEN | short: Sall | term: 2004-04/2007-06 prime minister, 2012-04-02/2024-04-02 president
Bassirou Diomaye Faye | country: SEN | short: Faye | term: 2024-04-02/ president
Ousmane Sonko | country: SEN | short: Sonko | term: 2019/2024-04 OPP opposition leader, 2024-04-02/ prime minister
Cheikh Tidiane Gadio | country: SEN | short: Gadio | term: 2000-04/2009-10 foreign minister

# --- Mali
Moussa Traore | country: MLI | also: Moussa Traoré | term: 1968-11/1991-03 president
Amadou Toumani Toure | country: MLI | also: Amadou Toumani Touré | surname: Toure | term: 1991-03/1992-06 leader, 2002-06/2012-03-22 president
Amadou Sanogo | country: MLI | also: Amadou Haya Sanogo | short: Sanogo | term: 2012-03-22/2012-04 military ruler
Ibrahim Boubacar Keita | country: MLI | also: Ibrahim Boubacar Keïta | surname: Keita | term: 1994-02/2000-02 prime minister, 2013-09-04/2020-08-18 president
Assimi Goita | country: MLI | also: Assimi Goïta | short: Goita, Goïta | term: 2020-08-18/ military ruler
Abdoulaye Diop | country: MLI | term: 2014-04/2017-04 foreign minister, 2021-06/ foreign minister
Choguel Maiga | country: MLI | also: Choguel Kokalla Maïga | term: 2021-06/2024-11 prime minister
Abdoulaye Maiga | country: MLI | also: Abdoulaye Maïga | term: 2024-11/ prime minister
Sadio Camara | country: MLI | term: 2020-10/ defence minister
Iyad Ag Ghali | country: MLI | sector: REB | also: Iyad Ag Ghaly | short: Ag Ghali, Ag Ghaly

# --- Burkina Faso
Blaise Compaore | country: BFA | also: Blaise Compaoré | short: Compaore, Compaoré | term: 1987-10-15/2014-10-31 president
Roch Marc Christian Kabore | country: BFA | also: Roch Marc Christian Kaboré, Roch Kabore | short: Kabore, Kaboré | term: 2015-12/2022-01-24 president
Paul-Henri Damiba | country: BFA | also: Paul-Henri Sandaogo Damiba | short: Damiba | term: 2022-01-24/2022-09-30 military ruler
Ibrahim Traore | country: BFA | also: Ibrahim Traoré | short: Traore, Traoré | term: 2022-09-30/ military ruler

# --- Niger
Mahamane Ousmane | country: NER | term: 1993-04/1996-01 president
Ibrahim Bare Mainassara | country: NER | also: Ibrahim Baré Maïnassara | short: Mainassara | term: 1996-01/1999-04-09 president
Mamadou Tandja | country: NER | short: Tandja | term: 1999-12/2010-02-18 president
Mahamadou Issoufou | country: NER | short: Issoufou | term: 2011-04/2021-04-02 president
Mohamed Bazoum | country: NER | short: Bazoum | term: 2021-04-02/2023-07-26 president
Abdourahamane Tiani | country: NER | also: Abdourahamane Tchiani, Omar Tchiani | short: Tiani, Tchiani | term: 2023-07-28/ military ruler
Ali Mahamane Lamine Zeine | country: NER | term: 2023-08/ prime minister
Salifou Mody | country: NER | term: 2023-08/ defence minister

# --- Mauritania
Maaouya Ould Taya | country: MRT | also: Maaouya Ould Sid'Ahmed Taya, Maaouiya Ould Taya | short: Ould Taya, Taya | term: 1984-12/2005-08-03 president
Ely Ould Mohamed Vall | country: MRT | short: Vall | term: 2005-08-03/2007-04 military ruler
Sidi Ould Cheikh Abdallahi | country: MRT | short: Abdallahi | term: 2007-04/2008-08-06 president
Mohamed Ould Abdel Aziz | country: MRT | short: Ould Abdel Aziz | term: 2008-08-06/2019-08-01 president
Mohamed Ould Ghazouani | country: MRT | also: Mohamed Ould Cheikh El Ghazouani | short: Ghazouani | term: 2019-08-01/ president

# --- Togo
Gnassingbe Eyadema | country: TGO | also: Gnassingbé Eyadéma | short: Eyadema | term: 1967-04/2005-02-05 president
Faure Gnassingbe | country: TGO | also: Faure Gnassingbé | short: Gnassingbe, Gnassingbé | term: 2005-02-05/ president
Gilchrist Olympio | country: TGO | sector: OPP
Robert Dussey | country: TGO | short: Dussey | term: 2013-09/ foreign minister

# --- Benin
Mathieu Kerekou | country: BEN | also: Mathieu Kérékou | short: Kerekou | term: 1972-10/1991-04 president, 1996-04/2006-04 president
Thomas Boni Yayi | country: BEN | also: Boni Yayi | term: 2006-04/2016-04 president
Patrice Talon | country: BEN | short: Talon | term: 2016-04/2026-05 president
Romuald Wadagni | country: BEN | short: Wadagni | term: 2016-04/2026-05 finance minister, 2026-05/ president
Jose Maria Neves | country: CPV | also: José Maria Neves | term: 2021-11/ president

# --- Sudan
Omar al-Bashir | country: SDN | also: Omar Hassan al-Bashir, Omar el-Bashir, Omar Hassan el-Bashir, Omar Bashir, Omar Hassan Ahmed al-Bashir, Omar Al-Bashir, Omar Hassan Ahmad al-Bashir | short: al-Bashir, el-Bashir | surname: Bashir | term: 1989-06-30/2019-04-11 president
Hassan al-Turabi | country: SDN | also: Hassan Turabi, Hassan al-Tourabi | short: al-Turabi, Turabi | term: 1996-04/1999-12 LEG speaker of parliament, 1999-12/2016-03 OPP opposition leader
Sadiq al-Mahdi | country: SDN | also: Sadeq al-Mahdi | short: al-Mahdi | term: 1986-05/1989-06 prime minister, 1989-06-30/2020-11 OPP opposition leader
Mustafa Osman Ismail | country: SDN | term: 1998-02/2005-09 foreign minister
Ali Osman Taha | country: SDN | also: Ali Osman Mohammed Taha, Ali Osman Mohamed Taha | short: Taha | term: 1995-02/1998-02 foreign minister, 1998-02/2013-12 vice president
Lam Akol | country: SDN | term: 2005-09/2007-10 foreign minister
Deng Alor | country: SDN | term: 2007-10/2010-06 foreign minister
Ali Karti | country: SDN | short: Karti | term: 2010-06/2015-06 foreign minister
Ibrahim Ghandour | country: SDN | short: Ghandour | term: 2015-06/2018-04 foreign minister
Nafie Ali Nafie | country: SDN | term: 1993/2013-12 presidential aide
Abdalla Hamdok | country: SDN | also: Abdallah Hamdok | short: Hamdok | term: 2019-08-21/2022-01-02 prime minister, 2022-01-02/ OPP opposition leader
Abdel Fattah al-Burhan | country: SDN | also: Abdel Fattah Burhan, Abdel-Fattah al-Burhan, Abdel-Fattah Burhan, Abdel Fattah Al-Burhan | short: Burhan, al-Burhan, Al-Burhan | term: 2019-04-12/ military ruler
Mohamed Hamdan Dagalo | country: SDN | also: Mohammed Hamdan Dagalo, Mohamed Hamdan Daglo, Hemedti, Hemeti | short: Dagalo, Daglo | term: 2019-04/2023-04-14 deputy council chairman, 2023-04-15/ REB paramilitary leader
Kamil Idris | country: SDN | also: Kamil Idriss | term: 2025-05-31/ prime minister
Malik Agar | country: SDN | term: /2020-10 REB rebel leader, 2023-05/ deputy council chairman
Ahmed Haroun | country: SDN | also: Ahmed Mohammed Haroun, Ahmed Harun | short: Haroun, Harun | term: 2003-04/2009 minister, 2009/2015 governor
Musa Hilal | country: SDN | sector: REB
Abdel Wahid al-Nur | country: SDN | sector: REB | also: Abdel Wahid Mohamed al-Nur, Abdul Wahid al-Nur, Abdelwahid al-Nur, Abdel Wahed Mohamed Ahmed al-Nur | short: al-Nur
Minni Minnawi | country: SDN | also: Minni Arcua Minnawi, Minni Arko Minnawi, Minni Arkou Minnawi, Mini Minnawi | short: Minnawi | term: 2003/2006-05 REB rebel leader, 2006-08/2010-12 presidential assistant, 2010-12/2020-10 REB rebel leader, 2021-05/ governor of Darfur
Khalil Ibrahim | country: SDN | sector: REB
Gibril Ibrahim | country: SDN | also: Jibril Ibrahim | term: 2011-12/2020-10 REB rebel leader, 2021-02/ finance minister
Ali al-Haj Mohammed | country: SDN | sector: OPP | also: Ali al-Haj

# --- South Sudan
John Garang | country: SSD | short: Garang | term: 1983-05/2005-01 REB rebel leader, 2005-07/2005-07-30 vice president
Salva Kiir | country: SSD | also: Salva Kiir Mayardit | short: Kiir | term: 2005-08/ president
Riek Machar | country: SSD | short: Machar | term: 1991/2005-07 REB rebel leader, 2005-08/2013-07 vice president, 2013-07/2013-12 OPP opposition leader, 2013-12/2020-02 REB rebel leader, 2020-02/2025-09 vice president, 2025-09/ OPP opposition leader
Pagan Amum | country: SSD | short: Amum | term: 1983/2005-07 REB rebel official, 2005-07/2013-07 ruling party secretary-general, 2013-07/ OPP opposition leader
Benjamin Bol Mel | country: SSD | also: Bol Mel | term: 2025-02/2025-11 vice president
Barnaba Marial Benjamin | country: SSD | term: 2013-08/2016-04 foreign minister
Taban Deng Gai | country: SSD | also: Taban Deng | term: 2016-07/ vice president

# --- Ethiopia
Mengistu Haile Mariam | country: ETH | short: Mengistu | term: 1977-02/1991-05-21 leader
Meles Zenawi | country: ETH | short: Meles, Zenawi | term: 1975/1991-05 REB rebel leader, 1991-05-28/1995-08 president, 1995-08-23/2012-08-20 prime minister
Hailemariam Desalegn | country: ETH | short: Hailemariam | term: 2010-10/2012-09 foreign minister, 2012-08-20/2018-04-02 prime minister
Abiy Ahmed | country: ETH | short: Abiy | term: 2018-04-02/ prime minister
Seyoum Mesfin | country: ETH | short: Seyoum | term: 1991-05/2010-10 foreign minister
Demeke Mekonnen | country: ETH | term: 2012-11/2024-01 deputy prime minister
Gedion Timothewos | country: ETH | term: 2024-10/ foreign minister
Taye Atske Selassie | country: ETH | also: Taye Atskeselassie | term: 2024-02/2024-10 foreign minister, 2024-10/ president
Redwan Hussein | country: ETH | term: 2018/ national security adviser
Getachew Reda | country: ETH | short: Getachew | term: 2020-11/2022-11 REB Tigray spokesman, 2023-03/2025-04 Tigray interim president
Debretsion Gebremichael | country: ETH | short: Debretsion | term: 2018/2020-11 Tigray leader, 2020-11/ REB Tigray leader
Tadesse Werede | country: ETH | term: 2020-11/2022-11 REB Tigray commander, 2025-04/ Tigray interim president
Aisha Mohammed | country: ETH | term: 2024/ defence minister

# --- Eritrea
Isaias Afwerki | country: ERI | also: Isayas Afewerki, Issaias Afewerki, Isaias Afeworki, Issayas Afeworki | short: Isaias, Afwerki, Afewerki, Isayas | term: 1993-05-24/ president
Osman Saleh | country: ERI | term: 2007-04/ foreign minister
Yemane Gebremeskel | country: ERI | also: Yemane Ghebremeskel, Yemane Gebremeskal | short: Yemane | term: 1999/ information minister

# --- Somalia
Mohamed Siad Barre | country: SOM | also: Siad Barre, Mohammed Siad Barre | short: Barre | term: 1969-10/1991-01-26 president
Ali Mahdi Mohamed | country: SOM | also: Ali Mahdi Mohammed, Ali Mahdi | term: 1991-01/1997 president
Mohamed Farah Aideed | country: SOM | sector: REB | also: Mohammed Farah Aideed, Mohamed Farrah Aidid, Mohamed Farrah Aideed | short: Aideed, Aidid
Hussein Aideed | country: SOM | also: Hussein Mohamed Aideed, Hussein Farah Aideed | term: /2004-10 REB warlord, 2004-10/2007-12 interior minister
Abdiqasim Salad Hassan | country: SOM | also: Abdulkassim Salat Hassan | term: 2000-08/2004-10 president
Abdullahi Yusuf | country: SOM | also: Abdullahi Yusuf Ahmed | surname: Yusuf | term: 2004-10/2008-12-29 president
Ali Mohamed Gedi | country: SOM | also: Ali Mohammed Ghedi, Mohammed Ali Gedi, Mohamed Ali Gedi, Ali Mohammed Gedi | short: Gedi, Ghedi | term: 2004-11/2007-10 prime minister
Nur Hassan Hussein | country: SOM | term: 2007-11/2009-02 prime minister
Sharif Sheikh Ahmed | country: SOM | also: Sheikh Sharif Sheikh Ahmed, Sheikh Sharif Ahmed, Sharif Ahmed, Sheikh Sharif Ahmad | term: 2004/2006-12 REB Islamic Courts leader, 2006-12/2009-01 OPP opposition leader, 2009-01-31/2012-08-20 president, 2012-08/ OPP opposition leader
Hassan Dahir Aweys | country: SOM | sector: REB | also: Sheikh Hassan Dahir Aweys, Hassan Dahir Aweis | short: Aweys, Aweis
Hassan Sheikh Mohamud | country: SOM | also: Hassan Sheikh Mohamoud | surname: Mohamud | term: 2012-09-16/2017-02-16 president, 2022-05-23/ president
Mohamed Abdullahi Mohamed | country: SOM | also: Mohamed Abdullahi Farmajo, Mohamed Farmajo | short: Farmajo, Farmaajo | term: 2010-10/2011-06 prime minister, 2017-02-16/2022-05-23 president
Omar Abdirashid Ali Sharmarke | country: SOM | also: Omar Abdirashid Sharmarke | short: Sharmarke | term: 2009-02/2010-09 prime minister, 2014-12/2017-02 prime minister
Mohamed Hussein Roble | country: SOM | short: Roble | term: 2020-09/2022-06 prime minister
Hamza Abdi Barre | country: SOM | term: 2022-06-25/ prime minister
Abdisalam Abdi Ali | country: SOM | term: 2025/ foreign minister
Ahmed Moalim Fiqi | country: SOM | term: 2024-04/2025-03 foreign minister, 2025-05/ defence minister
Ahmed Abdi Godane | country: SOM | sector: REB | also: Ahmed Godane, Mukhtar Abu Zubayr | short: Godane
Mukhtar Robow | country: SOM | sector: REB | also: Sheikh Mukhtar Robow, Abu Mansur, Abu Mansoor | short: Robow
Ahmed Diriye | country: SOM | sector: REB
Ahmed Madobe | country: SOM | short: Madobe | term: 2013-05/ Jubaland leader
Muse Bihi | country: SOM | also: Muse Bihi Abdi | term: 2017-12/2024-12 Somaliland president
Abdirahman Mohamed Abdullahi | country: SOM | also: Abdirahman Irro | short: Irro | term: 2024-12/ Somaliland president
Hassan Gouled Aptidon | country: DJI | term: 1977-06/1999-05 president
Ismail Omar Guelleh | country: DJI | also: Ismaïl Omar Guelleh | short: Guelleh | term: 1999-05/ president

# --- Libya
Muammar Gaddafi | country: LBY | also: Moammar Gadhafi, Muammar Gadhafi, Muammar al-Gaddafi, Moammar Khadafy, Moamer Kadhafi, Muammar Qaddafi, Moammar Gaddafi, Muammar el-Qaddafi, Muammar Kadhafi, Muammar al-Qaddafi, Muammar Qadhafi | short: Gaddafi, Gadhafi, Kadhafi, Qaddafi, Khadafy, Khaddafi, Qadhafi | term: 1969-09-01/2011-08-23 leader
Saif al-Islam Gaddafi | country: LBY | also: Seif al-Islam Gadhafi, Saif al-Islam, Seif al-Islam, Saif al-Islam Gadhafi, Seif al-Islam Kadhafi | term: /2011-08-23 leader's son, 2011-08-24/ OPP opposition leader
Abdel Rahman Shalgam | country: LBY | also: Abdel-Rahman Shalqam, Abdelrahman Shalgham | short: Shalgam, Shalqam, Shalgham | term: 2000-03/2009-03 foreign minister, 2009/2011-02 ambassador to the UN
Musa Kusa | country: LBY | also: Moussa Koussa | short: Kusa, Koussa | term: 1994/2009-03 intelligence chief, 2009-03/2011-03-30 foreign minister
Shokri Ghanem | country: LBY | also: Shukri Ghanem | term: 2003-06/2006-03 prime minister, 2006/2011-05 BUS oil chief
Mustafa Abdul Jalil | country: LBY | also: Mustafa Abdel Jalil, Mustafa Abdel-Jalil, Mustafa Abdul-Jalil | short: Abdul Jalil, Abdel Jalil, Abdel-Jalil | term: 2007/2011-02 justice minister, 2011-02/2011-08 REB rebel leader, 2011-08/2012-08 leader
Mahmoud Jibril | country: LBY | also: Mahmud Jibril | surname: Jibril | term: 2011-03/2011-08 REB rebel leader, 2011-08/2011-10 prime minister
Ali Zeidan | country: LBY | also: Ali Zidan | short: Zeidan | term: 2012-11/2014-03 prime minister
Abdullah al-Thinni | country: LBY | also: Abdullah al-Thani | short: al-Thinni | term: 2014-03/2021-03 prime minister
Fayez Serraj | country: LBY | also: Fayez al-Sarraj, Fayez al-Serraj, Fayez Sarraj | short: Serraj, al-Sarraj, Sarraj | term: 2016-03/2021-03 prime minister
Abdul Hamid Dbeibah | country: LBY | also: Abdulhamid Dbeibah, Abdulhamid al-Dbeibah, Abdul Hamid Dbeibeh, Abdul-Hamid Dbeibah, Abdelhamid Dbeibah | short: Dbeibah, Dbeibeh, al-Dbeibah | term: 2021-03-15/ prime minister
Khalifa Haftar | country: LBY | sector: REB | also: Khalifa Hifter, Khalifa Hiftar | short: Haftar, Hifter, Hiftar
Saddam Haftar | country: LBY | sector: REB
Aguila Saleh | country: LBY | also: Aqila Saleh | term: 2014-08/ LEG speaker of parliament
Mohamed al-Menfi | country: LBY | also: Mohammed al-Menfi, Mohamed Menfi | short: al-Menfi, Menfi | term: 2021-03-15/ Presidential Council chief
Fathi Bashagha | country: LBY | short: Bashagha | term: 2018-10/2021-03 interior minister, 2022-02/2023-05 OPP opposition leader
Osama Hamad | country: LBY | term: 2023-05/ OPP opposition leader
Abdel Basset al-Megrahi | country: LBY | also: Abdelbaset al-Megrahi, Abdel Baset al-Megrahi | short: al-Megrahi, Megrahi

# --- Tunisia
Zine El Abidine Ben Ali | country: TUN | also: Zine el-Abidine Ben Ali, Zine al-Abidine Ben Ali | short: Ben Ali | term: 1987-11-07/2011-01-14 president
Moncef Marzouki | country: TUN | short: Marzouki | term: 2001/2011-12 OPP opposition leader, 2011-12-13/2014-12-31 president
Beji Caid Essebsi | country: TUN | also: Béji Caïd Essebsi | short: Essebsi, Caid Essebsi | term: 2011-02/2011-12 prime minister, 2012/2014-12 OPP opposition leader, 2014-12-31/2019-07-25 president
Kais Saied | country: TUN | also: Kaïs Saïed, Kais Saïed | short: Saied, Saïed | term: 2019-10-23/ president
Rached Ghannouchi | country: TUN | also: Rachid Ghannouchi | short: Ghannouchi | term: 1981/2019-11 OPP opposition leader, 2019-11/2021-07 LEG speaker of parliament, 2021-07/ OPP opposition leader
Mohamed Ghannouchi | country: TUN | term: 1999-11/2011-02-27 prime minister
Najla Bouden | country: TUN | short: Bouden | term: 2021-10/2023-08 prime minister
Mohamed Ali Nafti | country: TUN | term: 2024-08/ foreign minister
Habib Ben Yahia | country: TUN | term: 1999-11/2004-11 foreign minister

# --- Algeria
Chadli Bendjedid | country: DZA | short: Chadli, Bendjedid | term: 1979-02/1992-01-11 president
Mohamed Boudiaf | country: DZA | short: Boudiaf | term: 1992-01/1992-06-29 president
Liamine Zeroual | country: DZA | short: Zeroual | term: 1994-01/1999-04-27 president
Abdelaziz Bouteflika | country: DZA | short: Bouteflika | term: 1999-04-27/2019-04-02 president
Abdelmadjid Tebboune | country: DZA | short: Tebboune | term: 2019-12-19/ president
Ahmed Ouyahia | country: DZA | short: Ouyahia | term: 1995-12/1998-12 prime minister, 2003-05/2006-05 prime minister, 2008-06/2012-09 prime minister, 2017-08/2019-03 prime minister
Abdelaziz Belkhadem | country: DZA | short: Belkhadem | term: 2000-08/2006-05 foreign minister, 2006-05/2008-06 prime minister
Mourad Medelci | country: DZA | short: Medelci | term: 2007-06/2013-09 foreign minister
Ramtane Lamamra | country: DZA | short: Lamamra | term: 2008-01/2013-09 IGO African Union commissioner, 2013-09/2017-05 foreign minister, 2021-07/2023-03 foreign minister, 2023-07/ IGO UN envoy for Sudan
Ahmed Attaf | country: DZA | short: Attaf | term: 1996-01/1999-12 foreign minister, 2023-03/ foreign minister
Ahmed Gaid Salah | country: DZA | short: Gaid Salah | term: 2004-08/2019-12-23 MIL army chief
Said Chengriha | country: DZA | also: Saïd Chengriha | short: Chengriha | term: 2019-12/ MIL army chief
Chakib Khelil | country: DZA | short: Khelil | term: 1999-12/2010-05 energy minister
Abbassi Madani | country: DZA | sector: OPP
Ali Belhadj | country: DZA | sector: OPP
Hassan Hattab | country: DZA | sector: REB | short: Hattab

# --- Morocco
King Hassan II | country: MAR | also: Hassan II | term: 1961-03/1999-07-23 king
King Mohammed VI | country: MAR | also: Mohammed VI, King Mohamed VI, King Mohammed | term: 1999-07-23/ king
Abderrahmane Youssoufi | country: MAR | short: Youssoufi | term: 1998-03/2002-10 prime minister
Driss Jettou | country: MAR | short: Jettou | term: 2002-10/2007-09 prime minister
Abdelilah Benkirane | country: MAR | short: Benkirane | term: 2011-11/2017-03 prime minister
Saadeddine Othmani | country: MAR | also: Saad Eddine El Othmani | short: Othmani | term: 2012-01/2013-10 foreign minister, 2017-04/2021-10 prime minister
Aziz Akhannouch | country: MAR | short: Akhannouch | term: 2021-10/ prime minister
Mohamed Benaissa | country: MAR | also: Mohammed Benaissa, Mohamed Ben Aissa | short: Benaissa | term: 1999-04/2007-10 foreign minister
Nasser Bourita | country: MAR | short: Bourita | term: 2017-04/ foreign minister
Mohamed Abdelaziz | country: ESH | sector: REB | also: Mohammed Abdelaziz | surname: Abdelaziz
Brahim Ghali | country: ESH | sector: REB | also: Brahim Gali

# --- Angola
Jose Eduardo dos Santos | country: AGO | also: José Eduardo dos Santos | short: dos Santos, Dos Santos | term: 1979-09/2017-09-26 president
Joao Lourenco | country: AGO | also: João Lourenço, Joao Lourenço | short: Lourenco, Lourenço | term: 2014-04/2017-07 defence minister, 2017-09-26/ president
Jonas Savimbi | country: AGO | sector: REB | short: Savimbi
Isaias Samakuva | country: AGO | sector: OPP
Adalberto Costa Junior | country: AGO | sector: OPP | also: Adalberto Costa Júnior
Tete Antonio | country: AGO | also: Téte António | term: 2020-04/ foreign minister

# --- Mozambique
Joaquim Chissano | country: MOZ | short: Chissano | term: 1986-11/2005-02-02 president
Armando Guebuza | country: MOZ | short: Guebuza | term: 2005-02-02/2015-01-15 president
Filipe Nyusi | country: MOZ | short: Nyusi | term: 2015-01-15/2025-01-15 president
Daniel Chapo | country: MOZ | short: Chapo | term: 2025-01-15/ president
Afonso Dhlakama | country: MOZ | short: Dhlakama | term: 1979/1992-10 REB rebel leader, 1992-10/2018-05-03 OPP opposition leader
Venancio Mondlane | country: MOZ | sector: OPP | also: Venâncio Mondlane | short: Mondlane

# --- Zambia
Kenneth Kaunda | country: ZMB | short: Kaunda | term: 1964-10/1991-11 president
Frederick Chiluba | country: ZMB | short: Chiluba | term: 1991-11/2002-01 president
Levy Mwanawasa | country: ZMB | short: Mwanawasa | term: 2002-01/2008-08-19 president
Rupiah Banda | country: ZMB | surname: Banda | term: 2008-06/2011-09 president
Michael Sata | country: ZMB | short: Sata | term: 2001/2011-09 OPP opposition leader, 2011-09/2014-10-28 president
Edgar Lungu | country: ZMB | short: Lungu | term: 2015-01/2021-08-24 president, 2021-08-24/2025-06-05 OPP opposition leader
Hakainde Hichilema | country: ZMB | short: Hichilema | term: 2006/2021-08 OPP opposition leader, 2021-08-24/ president
Mulambo Haimbe | country: ZMB | term: 2024/ foreign minister

# --- Malawi
Hastings Banda | country: MWI | term: 1966-07/1994-05 president
Bakili Muluzi | country: MWI | short: Muluzi | term: 1994-05/2004-05 president
Bingu wa Mutharika | country: MWI | short: Mutharika, wa Mutharika | term: 2004-05/2012-04-05 president
Joyce Banda | country: MWI | surname: Banda | term: 2012-04/2014-05 president
Peter Mutharika | country: MWI | short: Mutharika | term: 2014-05/2020-06 president, 2020-06/2025-10 OPP opposition leader, 2025-10-04/ president
Lazarus Chakwera | country: MWI | short: Chakwera | term: 2020-06/2025-10-04 president

# --- Namibia
Sam Nujoma | country: NAM | short: Nujoma | term: 1990-03/2005-03 president
Hifikepunye Pohamba | country: NAM | short: Pohamba | term: 2005-03/2015-03 president
Hage Geingob | country: NAM | short: Geingob | term: 1990-03/2002-08 prime minister, 2015-03/2024-02-04 president
Nangolo Mbumba | country: NAM | short: Mbumba | term: 2024-02/2025-03 president
Netumbo Nandi-Ndaitwah | country: NAM | short: Nandi-Ndaitwah | term: 2012-12/2024-02 foreign minister, 2025-03-21/ president

# --- Botswana
Festus Mogae | country: BWA | short: Mogae | term: 1998-04/2008-04 president
Ian Khama | country: BWA | short: Khama | term: 2008-04/2018-04 president
Mokgweetsi Masisi | country: BWA | short: Masisi | term: 2018-04/2024-11 president
Duma Boko | country: BWA | term: 2024-11/ president
Ntsokoane Matekane | country: LSO | also: Sam Matekane | short: Matekane | term: 2022-10/ prime minister
Pakalitha Mosisili | country: LSO | short: Mosisili | term: 1998-05/2012-06 prime minister
Tom Thabane | country: LSO | short: Thabane | term: 2012-06/2015-03 prime minister, 2017-06/2020-05 prime minister
King Mswati III | country: SWZ | also: King Mswati, Mswati III | term: 1986-04/ king

# --- Madagascar
Didier Ratsiraka | country: MDG | short: Ratsiraka | term: 1975-06/1993-03 president, 1997-02/2002-07 president
Marc Ravalomanana | country: MDG | short: Ravalomanana | term: 2002-02/2009-03-17 president, 2009-03/ OPP opposition leader
Andry Rajoelina | country: MDG | short: Rajoelina | term: 2009-01/2009-03 OPP opposition leader, 2009-03-17/2014-01 president, 2019-01/2025-10-14 president
Michael Randrianirina | country: MDG | short: Randrianirina | term: 2025-10-14/ president
Navin Ramgoolam | country: MUS | also: Navinchandra Ramgoolam | short: Ramgoolam | term: 1995-12/2000-09 prime minister, 2005-07/2014-12 prime minister, 2024-11/ prime minister
Pravind Jugnauth | country: MUS | short: Jugnauth | term: 2017-01/2024-11 prime minister
Wavel Ramkalawan | country: SYC | short: Ramkalawan | term: 2020-10/2025-10 president
Patrick Herminie | country: SYC | short: Herminie | term: 2025-10-26/ president
Azali Assoumani | country: COM | short: Azali | term: 1999-04/2006-05 president, 2016-05/ president

# --- Europe: west and north
Albert Reynolds | country: IRL | surname: Reynolds | term: 1992-02/1994-12 prime minister
John Bruton | country: IRL | short: Bruton | term: 1994-12/1997-06 prime minister, 2004-11/2009-10 IGO EU ambassador to the US
Bertie Ahern | country: IRL | short: Ahern | term: 1997-06-26/2008-05-07 prime minister
Brian Cowen | country: IRL | short: Cowen | term: 2000-01/2004-09 foreign minister, 2008-05-07/2011-03-09 prime minister
Enda Kenny | country: IRL | surname: Kenny | term: 2002-06/2011-03 OPP opposition leader, 2011-03-09/2017-06-14 prime minister
Leo Varadkar | country: IRL | short: Varadkar | term: 2017-06-14/2020-06 prime minister, 2022-12/2024-04 prime minister
Micheal Martin | country: IRL | also: Micheál Martin | surname: Martin | term: 2008-05/2011-01 foreign minister, 2020-06/2022-12 prime minister, 2022-12/2025-01 foreign minister, 2025-01-23/ prime minister
Simon Harris | country: IRL | term: 2024-04-09/2025-01-23 prime minister, 2025-01-23/ deputy prime minister
Simon Coveney | country: IRL | short: Coveney | term: 2017-06/2022-12 foreign minister
Dermot Ahern | country: IRL | term: 2004-09/2008-05 foreign minister
Mary McAleese | country: IRL | short: McAleese | term: 1997-11/2011-11 president
Michael D. Higgins | country: IRL | also: Michael D Higgins | term: 2011-11/2025-11-10 president
Catherine Connolly | country: IRL | term: 2025-11-11/ president
Helen McEntee | country: IRL | short: McEntee | term: 2025-11/ foreign minister
Mary Lou McDonald | country: IRL | sector: OPP
Wim Kok | country: NLD | term: 1994-08/2002-07 prime minister
Jan Peter Balkenende | country: NLD | short: Balkenende | term: 2002-07/2010-10 prime minister
Dick Schoof | country: NLD | short: Schoof | term: 2024-07-02/2026-02 prime minister
Rob Jetten | country: NLD | short: Jetten | term: 2026-02/ prime minister
Bernard Bot | country: NLD | surname: Bot | term: 2003-12/2007-02 foreign minister
Maxime Verhagen | country: NLD | short: Verhagen | term: 2007-02/2010-10 foreign minister
Ben Knapen | country: NLD | term: 2021-09/2022-01 foreign minister
Wopke Hoekstra | country: NLD | short: Hoekstra | term: 2022-01/2023-09 foreign minister, 2023-10/ IGO EU climate commissioner
Caspar Veldkamp | country: NLD | short: Veldkamp | term: 2024-07/2025-08 foreign minister
David van Weel | country: NLD | short: van Weel | term: 2025-09/ foreign minister
Ruben Brekelmans | country: NLD | short: Brekelmans | term: 2024-07/2026-02 defence minister
Kajsa Ollongren | country: NLD | short: Ollongren | term: 2022-01/2024-07 defence minister
Geert Wilders | country: NLD | sector: OPP | short: Wilders
Pim Fortuyn | country: NLD | sector: OPP | short: Fortuyn
Frans Timmermans | country: NLD | short: Timmermans | term: 2012-11/2014-10 foreign minister, 2014-11/2023-08 IGO EU commissioner, 2023-08/2025-10 OPP opposition leader
King Willem-Alexander | country: NLD | also: Queen Beatrix | term: 1980-04/ king
Wilfried Martens | country: BEL | short: Martens | term: 1981-12/1992-03 prime minister
Jean-Luc Dehaene | country: BEL | short: Dehaene | term: 1992-03/1999-07 prime minister
Guy Verhofstadt | country: BEL | short: Verhofstadt | term: 1999-07/2008-03 prime minister
Yves Leterme | country: BEL | short: Leterme | term: 2008-03/2008-12 prime minister, 2009-11/2011-12 prime minister
Elio Di Rupo | country: BEL | short: Di Rupo | term: 2011-12/2014-10 prime minister
Alexander De Croo | country: BEL | short: De Croo | term: 2020-10/2025-02-03 prime minister
Bart De Wever | country: BEL | short: De Wever | term: 2025-02-03/ prime minister
Louis Michel | country: BEL | surname: Michel | term: 1999-07/2004-07 foreign minister, 2004-07/2009-07 IGO EU commissioner
Karel De Gucht | country: BEL | also: Karel de Gucht | short: De Gucht, de Gucht | term: 2004-07/2009-07 foreign minister, 2009-07/2014-10 IGO EU trade commissioner
Didier Reynders | country: BEL | short: Reynders | term: 2011-12/2019-11 foreign minister, 2019-12/2024-11 IGO EU commissioner
Maxime Prevot | country: BEL | also: Maxime Prévot | short: Prevot, Prévot | term: 2025-02/ foreign minister
Hadja Lahbib | country: BEL | short: Lahbib | term: 2022-07/2024-11 foreign minister
Theo Francken | country: BEL | short: Francken | term: 2025-02/ defence minister
King Philippe | country: BEL | also: King Albert II | term: 1993-08/ king
Xavier Bettel | country: LUX | short: Bettel | term: 2013-12/2023-11 prime minister, 2023-11/ foreign minister
Luc Frieden | country: LUX | term: 2023-11/ prime minister
Jean Asselborn | country: LUX | short: Asselborn | term: 2004-07/2023-11 foreign minister
Joseph Deiss | country: CHE | term: 1999-05/2002-12 foreign minister
Micheline Calmy-Rey | country: CHE | short: Calmy-Rey | term: 2003-01/2011-12 foreign minister
Didier Burkhalter | country: CHE | short: Burkhalter | term: 2012-01/2017-10 foreign minister
Ignazio Cassis | country: CHE | short: Cassis | term: 2017-11/ foreign minister
Karin Keller-Sutter | country: CHE | short: Keller-Sutter | term: 2019-01/ president
Viola Amherd | country: CHE | short: Amherd | term: 2019-01/2025-03 defence minister
Martin Pfister | country: CHE | term: 2025-04/ defence minister
Guy Parmelin | country: CHE | short: Parmelin | term: 2016-01/ president
Franz Vranitzky | country: AUT | short: Vranitzky | term: 1986-06/1997-01 chancellor
Viktor Klima | country: AUT | surname: Klima | term: 1997-01/2000-02 chancellor
Wolfgang Schüssel | country: AUT | also: Wolfgang Schuessel | short: Schüssel, Schuessel | term: 1995-05/2000-02 foreign minister, 2000-02/2007-01 chancellor
Joerg Haider | country: AUT | sector: OPP | also: Jörg Haider | surname: Haider
Thomas Klestil | country: AUT | short: Klestil | term: 1992-07/2004-07 president
Kurt Waldheim | country: AUT | short: Waldheim | term: 1986-07/1992-07 president
Heinz Fischer | country: AUT | surname: Fischer | term: 2004-07/2016-07 president
Alfred Gusenbauer | country: AUT | short: Gusenbauer | term: 2007-01/2008-12 chancellor
Werner Faymann | country: AUT | short: Faymann | term: 2008-12/2016-05 chancellor
Christian Kern | country: AUT | surname: Kern | term: 2016-05/2017-12 chancellor
Sebastian Kurz | country: AUT | short: Kurz | term: 2013-12/2017-12 foreign minister, 2017-12/2019-05 chancellor, 2020-01/2021-10 chancellor
Karl Nehammer | country: AUT | short: Nehammer | term: 2021-12/2025-01 chancellor
Christian Stocker | country: AUT | surname: Stocker | term: 2025-03-03/ chancellor
Alexander Schallenberg | country: AUT | short: Schallenberg | term: 2019-06/2025-03 foreign minister
Beate Meinl-Reisinger | country: AUT | short: Meinl-Reisinger | term: 2025-03-03/ foreign minister
Klaudia Tanner | country: AUT | surname: Tanner | term: 2020-01/ defence minister
Alexander Van der Bellen | country: AUT | also: Alexander van der Bellen | short: Van der Bellen, van der Bellen | term: 2017-01/ president
Ursula Plassnik | country: AUT | short: Plassnik | term: 2004-10/2008-12 foreign minister
Herbert Kickl | country: AUT | short: Kickl | term: 2017-12/2019-05 interior minister, 2021-06/ OPP opposition leader
Anibal Cavaco Silva | country: PRT | also: Aníbal Cavaco Silva | short: Cavaco Silva | term: 1985-11/1995-10 prime minister, 2006-03/2016-03 president
Mario Soares | country: PRT | also: Mário Soares | short: Soares | term: 1986-03/1996-03 president
Jorge Sampaio | country: PRT | short: Sampaio | term: 1996-03/2006-03 president
Jose Socrates | country: PRT | also: José Sócrates | term: 2005-03/2011-06 prime minister
Pedro Passos Coelho | country: PRT | short: Passos Coelho | term: 2011-06/2015-11 prime minister
Marcelo Rebelo de Sousa | country: PRT | short: Rebelo de Sousa | term: 2016-03/2026-03-09 president
Antonio Jose Seguro | country: PRT | also: António José Seguro | short: Seguro | term: 2026-03-09/ president
Luis Montenegro | country: PRT | also: Luís Montenegro | term: 2024-04-02/ prime minister
Paulo Rangel | country: PRT | term: 2024-04/ foreign minister
Nuno Melo | country: PRT | term: 2024-04/ defence minister
Jaime Gama | country: PRT | term: 1995-10/2002-04 foreign minister
Luis Amado | country: PRT | also: Luís Amado | term: 2006-07/2011-06 foreign minister
Andre Ventura | country: PRT | sector: OPP | also: André Ventura
Poul Nyrup Rasmussen | country: DNK | short: Nyrup Rasmussen | term: 1993-01/2001-11 prime minister
Lars Lokke Rasmussen | country: DNK | also: Lars Løkke Rasmussen, Lars Loekke Rasmussen | short: Lokke Rasmussen, Løkke Rasmussen | term: 2009-04/2011-10 prime minister, 2015-06/2019-06 prime minister, 2022-12-15/ foreign minister
Helle Thorning-Schmidt | country: DNK | short: Thorning-Schmidt | term: 2011-10/2015-06 prime minister
Mette Frederiksen | country: DNK | short: Frederiksen | term: 2019-06-27/ prime minister
Per Stig Moeller | country: DNK | also: Per Stig Møller | term: 2001-11/2010-02 foreign minister
Jeppe Kofod | country: DNK | short: Kofod | term: 2019-06/2022-12 foreign minister
Troels Lund Poulsen | country: DNK | short: Lund Poulsen | term: 2023-08/ defence minister
Queen Margrethe | country: DNK | also: Queen Margrethe II, King Frederik X, King Frederik | term: 1972-01/ monarch
Mute Egede | country: GRL | also: Múte Egede, Mute Bourup Egede | short: Egede | term: 2021-04/2025-04 prime minister
Jens-Frederik Nielsen | country: GRL | short: Nielsen | term: 2025-04/ prime minister
Thorbjoern Jagland | country: NOR | also: Thorbjørn Jagland, Thorbjorn Jagland | short: Jagland | term: 1996-10/1997-10 prime minister, 2000-03/2001-10 foreign minister, 2009-10/2019-09 IGO Council of Europe secretary-general
Kjell Magne Bondevik | country: NOR | short: Bondevik | term: 1997-10/2000-03 prime minister, 2001-10/2005-10 prime minister
Erna Solberg | country: NOR | short: Solberg | term: 2013-10/2021-10 prime minister, 2021-10/2025 OPP opposition leader
Jonas Gahr Stoere | country: NOR | also: Jonas Gahr Støre, Jonas Gahr Store | short: Stoere, Støre, Gahr Store | term: 2005-10/2012-09 foreign minister, 2014-06/2021-10 OPP opposition leader, 2021-10-14/ prime minister
Espen Barth Eide | country: NOR | short: Barth Eide | term: 2012-09/2013-10 foreign minister, 2023-10/ foreign minister
Boerge Brende | country: NOR | also: Børge Brende, Borge Brende | short: Brende | term: 2013-10/2017-10 foreign minister
Ine Eriksen Soereide | country: NOR | also: Ine Eriksen Søreide | short: Eriksen Soereide | term: 2013-10/2017-10 defence minister, 2017-10/2021-10 foreign minister
Anniken Huitfeldt | country: NOR | short: Huitfeldt | term: 2021-10/2023-10 foreign minister
Tore Sandvik | country: NOR | term: 2025-02/ defence minister
Jan Petersen | country: NOR | term: 2001-10/2005-10 foreign minister
Johan Joergen Holst | country: NOR | also: Johan Jørgen Holst, Johan Jorgen Holst | short: Holst | term: 1993-04/1994-01-13 foreign minister
Knut Vollebaek | country: NOR | also: Knut Vollebæk | short: Vollebaek | term: 1997-10/2000-03 foreign minister, 2007-07/2013-08 IGO OSCE commissioner
Erik Solheim | country: NOR | short: Solheim | term: 2000/2012 peace envoy
Vidar Helgesen | country: NOR | short: Helgesen | term: 2001-10/2005-10 peace envoy
Jon Hanssen-Bauer | country: NOR | short: Hanssen-Bauer | term: 2006/2010 peace envoy
Ingvar Carlsson | country: SWE | surname: Carlsson | term: 1986-03/1991-10 prime minister, 1994-10/1996-03 prime minister
Goeran Persson | country: SWE | also: Göran Persson, Goran Persson | surname: Persson | term: 1996-03/2006-10 prime minister
Fredrik Reinfeldt | country: SWE | short: Reinfeldt | term: 2006-10/2014-10 prime minister
Stefan Lofven | country: SWE | also: Stefan Löfven, Stefan Loefven | short: Lofven, Löfven, Loefven | term: 2014-10/2021-11 prime minister
Magdalena Andersson | country: SWE | surname: Andersson | term: 2021-11/2022-10 prime minister, 2022-10/ OPP opposition leader
Ulf Kristersson | country: SWE | short: Kristersson | term: 2022-10-18/ prime minister
Anna Lindh | country: SWE | short: Lindh | term: 1998-10/2003-09-11 foreign minister
Laila Freivalds | country: SWE | short: Freivalds | term: 2003-10/2006-03 foreign minister
Margot Wallstrom | country: SWE | also: Margot Wallström, Margot Wallstroem | short: Wallstrom, Wallström | term: 2004-11/2010-02 IGO EU commissioner, 2014-10/2019-09 foreign minister
Ann Linde | country: SWE | term: 2019-09/2022-10 foreign minister
Tobias Billstrom | country: SWE | also: Tobias Billström | short: Billstrom, Billström | term: 2022-10/2024-09 foreign minister
Maria Malmer Stenergard | country: SWE | short: Stenergard | term: 2024-09/ foreign minister
Pal Jonson | country: SWE | also: Pål Jonson | term: 2022-10/ defence minister
Mauno Koivisto | country: FIN | short: Koivisto | term: 1982-01/1994-03 president
Tarja Halonen | country: FIN | short: Halonen | term: 1995-04/2000-02 foreign minister, 2000-03/2012-03 president
Sauli Niinisto | country: FIN | also: Sauli Niinistö | short: Niinisto, Niinistö | term: 2012-03/2024-03-01 president
Alexander Stubb | country: FIN | short: Stubb | term: 2008-04/2011-06 foreign minister, 2014-06/2015-05 prime minister, 2024-03-01/ president
Paavo Lipponen | country: FIN | short: Lipponen | term: 1995-04/2003-04 prime minister
Matti Vanhanen | country: FIN | short: Vanhanen | term: 2003-06/2010-06 prime minister
Jyrki Katainen | country: FIN | short: Katainen | term: 2011-06/2014-06 prime minister
Sanna Marin | country: FIN | surname: Marin | term: 2019-12/2023-06 prime minister
Petteri Orpo | country: FIN | short: Orpo | term: 2023-06-20/ prime minister
Erkki Tuomioja | country: FIN | short: Tuomioja | term: 2000-02/2007-04 foreign minister, 2011-06/2015-05 foreign minister
Pekka Haavisto | country: FIN | short: Haavisto | term: 2019-06/2023-06 foreign minister
Elina Valtonen | country: FIN | short: Valtonen | term: 2023-06-20/ foreign minister
Antti Hakkanen | country: FIN | also: Antti Häkkänen | short: Hakkanen, Häkkänen | term: 2023-06-20/ defence minister
David Oddsson | country: ISL | also: Davíð Oddsson | short: Oddsson | term: 1991-04/2004-09 prime minister
Kristrun Frostadottir | country: ISL | also: Kristrún Frostadóttir | short: Frostadottir | term: 2024-12/ prime minister
Katrin Jakobsdottir | country: ISL | also: Katrín Jakobsdóttir | short: Jakobsdottir | term: 2017-11/2024-04 prime minister
Thorgerdur Katrin Gunnarsdottir | country: ISL | also: Þorgerður Katrín Gunnarsdóttir | term: 2024-12/ foreign minister
Lennart Meri | country: EST | surname: Meri | term: 1992-10/2001-10 president
Toomas Hendrik Ilves | country: EST | short: Ilves | term: 2006-10/2016-10 president
Andrus Ansip | country: EST | short: Ansip | term: 2005-04/2014-03 prime minister
Kristen Michal | country: EST | short: Michal | term: 2024-07-23/ prime minister
Alar Karis | country: EST | short: Karis | term: 2021-10/ president
Margus Tsahkna | country: EST | short: Tsahkna | term: 2023-04/ foreign minister
Hanno Pevkur | country: EST | short: Pevkur | term: 2022-07/ defence minister
Urmas Paet | country: EST | short: Paet | term: 2005-04/2014-11 foreign minister
Vaira Vike-Freiberga | country: LVA | also: Vaira Vīķe-Freiberga | short: Vike-Freiberga | term: 1999-07/2007-07 president
Edgars Rinkevics | country: LVA | also: Edgars Rinkēvičs | short: Rinkevics, Rinkēvičs | term: 2011-10/2023-07 foreign minister, 2023-07-08/ president
Evika Silina | country: LVA | also: Evika Siliņa | short: Silina, Siliņa | term: 2023-09-15/ prime minister
Krisjanis Karins | country: LVA | also: Krišjānis Kariņš | short: Karins | term: 2019-01/2023-09 prime minister, 2023-09/2024-04 foreign minister
Baiba Braze | country: LVA | also: Baiba Braže | short: Braze, Braže | term: 2024-04/ foreign minister
Andris Spruds | country: LVA | also: Andris Sprūds | short: Spruds | term: 2023-09/ defence minister
Vytautas Landsbergis | country: LTU | surname: Landsbergis | term: 1990-03/1992-11 leader
Gabrielius Landsbergis | country: LTU | surname: Landsbergis | term: 2020-12/2024-12 foreign minister
Algirdas Brazauskas | country: LTU | short: Brazauskas | term: 1993-02/1998-02 president, 2001-07/2006-06 prime minister
Valdas Adamkus | country: LTU | short: Adamkus | term: 1998-02/2003-02 president, 2004-07/2009-07 president
Rolandas Paksas | country: LTU | short: Paksas | term: 2003-02/2004-04 president
Dalia Grybauskaite | country: LTU | also: Dalia Grybauskaitė | short: Grybauskaite, Grybauskaitė | term: 2009-07/2019-07 president
Gitanas Nauseda | country: LTU | also: Gitanas Nausėda | short: Nauseda, Nausėda | term: 2019-07-12/ president
Ingrida Simonyte | country: LTU | also: Ingrida Šimonytė | short: Simonyte, Šimonytė | term: 2020-12/2024-12 prime minister
Gintautas Paluckas | country: LTU | short: Paluckas | term: 2024-12/2025-08 prime minister
Inga Ruginiene | country: LTU | also: Inga Ruginienė | short: Ruginiene, Ruginienė | term: 2025-08-26/ prime minister
Kestutis Budrys | country: LTU | also: Kęstutis Budrys | short: Budrys | term: 2024-12/ foreign minister
Linas Linkevicius | country: LTU | also: Linas Linkevičius | short: Linkevicius | term: 2012-12/2020-12 foreign minister
Robertas Kaunas | country: LTU | term: 2025-11/ defence minister
Robert Abela | country: MLT | short: Abela | term: 2020-01/ prime minister
Joseph Muscat | country: MLT | surname: Muscat | term: 2013-03/2020-01 prime minister
Ian Borg | country: MLT | term: 2022-03/ foreign minister
Lawrence Gonzi | country: MLT | short: Gonzi | term: 2004-03/2013-03 prime minister
Pope Leo XIV | country: VAT | also: Pope Leo, Leo XIV | term: 2025-05-08/ pope
Pope Francis | country: VAT | also: Jorge Bergoglio, Jorge Mario Bergoglio | term: 2013-03-13/2025-04-21 pope
Pope Benedict XVI | country: VAT | also: Pope Benedict, Joseph Ratzinger, Cardinal Joseph Ratzinger | term: 2005-04-19/2013-02-28 pope
Pope John Paul II | country: VAT | also: John Paul II, Pope John Paul | term: 1978-10-16/2005-04-02 pope
Pietro Parolin | country: VAT | also: Cardinal Pietro Parolin | short: Parolin | term: 2013-10/ secretary of state
Angelo Sodano | country: VAT | also: Cardinal Angelo Sodano | short: Sodano | term: 1990-12/2006-09 secretary of state
Joaquin Navarro-Valls | country: VAT | also: Joaquín Navarro-Valls | short: Navarro-Valls | term: 1984/2006-07 spokesman
Federico Lombardi | country: VAT | term: 2006-07/2016-07 spokesman
Matteo Bruni | country: VAT | term: 2019-07/ spokesman

# --- Oceania
Bob Hawke | country: AUS | short: Hawke | term: 1983-03/1991-12-20 prime minister
Paul Keating | country: AUS | short: Keating | term: 1991-12-20/1996-03-11 prime minister
John Howard | country: AUS | surname: Howard | term: 1996-03-11/2007-12-03 prime minister
Kevin Rudd | country: AUS | short: Rudd | term: 2006-12/2007-12 OPP opposition leader, 2007-12-03/2010-06-24 prime minister, 2010-09/2012-02 foreign minister, 2013-06-27/2013-09-18 prime minister, 2023-03/ ambassador to the US
Julia Gillard | country: AUS | short: Gillard | term: 2010-06-24/2013-06-27 prime minister
Tony Abbott | country: AUS | surname: Abbott | term: 2009-12/2013-09 OPP opposition leader, 2013-09-18/2015-09-15 prime minister
Malcolm Turnbull | country: AUS | short: Turnbull | term: 2015-09-15/2018-08-24 prime minister
Scott Morrison | country: AUS | surname: Morrison | term: 2018-08-24/2022-05-23 prime minister
Anthony Albanese | country: AUS | short: Albanese | term: 2019-05/2022-05-23 OPP opposition leader, 2022-05-23/ prime minister
Gareth Evans | country: AUS | surname: Evans | term: 1988-09/1996-03 foreign minister, 2000-01/2009-07 NGO International Crisis Group head
Alexander Downer | country: AUS | short: Downer | term: 1996-03/2007-12 foreign minister, 2008-07/2014-04 IGO UN Cyprus envoy
Stephen Smith | country: AUS | term: 2007-12/2010-09 foreign minister, 2010-09/2013-09 defence minister
Bob Carr | country: AUS | surname: Carr | term: 2012-03/2013-09 foreign minister
Julie Bishop | country: AUS | surname: Bishop | term: 2013-09/2018-08 foreign minister, 2024-04/ IGO UN Myanmar envoy
Marise Payne | country: AUS | surname: Payne | term: 2015-09/2018-08 defence minister, 2018-08/2022-05 foreign minister
Penny Wong | country: AUS | surname: Wong | term: 2022-05-23/ foreign minister
Richard Marles | country: AUS | short: Marles | term: 2022-05-23/ defence minister
Peter Dutton | country: AUS | short: Dutton | term: 2014-12/2021-03 interior minister, 2021-03/2022-05 defence minister, 2022-05/2025-05 OPP opposition leader
Sussan Ley | country: AUS | term: 2025-05/2026-02 OPP opposition leader
Robert Hill | country: AUS | term: 2001-11/2006-01 defence minister
Brendan Nelson | country: AUS | term: 2006-01/2007-12 defence minister
Philip Ruddock | country: AUS | short: Ruddock | term: 1996-03/2003-10 immigration minister, 2003-10/2007-12 attorney general
Peter Costello | country: AUS | surname: Costello | term: 1996-03/2007-12 treasurer
Kim Beazley | country: AUS | short: Beazley | term: 1996-03/2006-12 OPP opposition leader
Pauline Hanson | country: AUS | sector: OPP | surname: Hanson
Julian Assange | country: AUS | sector: CVL | short: Assange
Jim Bolger | country: NZL | term: 1990-11/1997-12 prime minister
Jenny Shipley | country: NZL | short: Shipley | term: 1997-12/1999-12 prime minister
Helen Clark | country: NZL | surname: Clark | term: 1999-12-05/2008-11-19 prime minister, 2009-04/2017-04 IGO UNDP administrator
John Key | country: NZL | term: 2008-11-19/2016-12-12 prime minister
Bill English | country: NZL | term: 2016-12/2017-10 prime minister
Jacinda Ardern | country: NZL | short: Ardern | term: 2017-10-26/2023-01-25 prime minister
Chris Hipkins | country: NZL | short: Hipkins | term: 2023-01-25/2023-11-27 prime minister, 2023-11-27/ OPP opposition leader
Christopher Luxon | country: NZL | short: Luxon | term: 2023-11-27/ prime minister
Winston Peters | country: NZL | surname: Peters | term: 2005-10/2008-11 foreign minister, 2017-10/2020-11 foreign minister, 2023-11-27/ foreign minister
Phil Goff | country: NZL | short: Goff | term: 1999-12/2005-10 foreign minister, 2008-11/2011-12 OPP opposition leader
Nanaia Mahuta | country: NZL | short: Mahuta | term: 2020-11/2023-11 foreign minister
Murray McCully | country: NZL | short: McCully | term: 2008-11/2017-05 foreign minister
Judith Collins | country: NZL | surname: Collins | term: 2023-11/ defence minister
Sitiveni Rabuka | country: FJI | short: Rabuka | term: 1987-05/1987-12 military ruler, 1992-06/1999-05 prime minister, 2022-12-24/ prime minister
Mahendra Chaudhry | country: FJI | surname: Chaudhry | term: 1999-05/2000-05-27 prime minister, 2000-05/ OPP opposition leader
George Speight | country: FJI | sector: REB | short: Speight
Laisenia Qarase | country: FJI | short: Qarase | term: 2000-07/2006-12-05 prime minister
Frank Bainimarama | country: FJI | also: Voreqe Bainimarama | short: Bainimarama | term: 1999-03/2006-12 MIL army chief, 2006-12-05/2022-12-24 prime minister
Julius Chan | country: PNG | term: 1994-08/1997-07 prime minister
Michael Somare | country: PNG | short: Somare | term: 2002-08/2011-08 prime minister
Peter O'Neill | country: PNG | surname: O'Neill | term: 2011-08/2019-05 prime minister
James Marape | country: PNG | short: Marape | term: 2019-05/ prime minister
Manasseh Sogavare | country: SLB | short: Sogavare | term: 2000-06/2001-12 prime minister, 2006-05/2007-12 prime minister, 2014-12/2017-11 prime minister, 2019-04/2024-05 prime minister
Jeremiah Manele | country: SLB | short: Manele | term: 2024-05/ prime minister
Allan Kemakeza | country: SLB | short: Kemakeza | term: 2001-12/2006-04 prime minister
Fiame Naomi Mata'afa | country: WSM | short: Mata'afa | term: 2021-05/2025-09 prime minister
Jotham Napat | country: VUT | term: 2025-02/ prime minister
Feleti Teo | country: TUV | term: 2024-02/ prime minister
Taneti Maamau | country: KIR | short: Maamau | term: 2016-03/ president
David Adeang | country: NRU | term: 2023-10/ president
Hilda Heine | country: MHL | term: 2024-01/ president
Surangel Whipps | country: PLW | also: Surangel Whipps Jr. | short: Whipps | term: 2021-01/ president
Wesley Simina | country: FSM | term: 2023-05/ president

# --- Ministers of foreign affairs and defence, and heads of government, whom no list above has
Igli Hasani | country: ALB | surname: Hasani | term: 2023-09/2025-09 foreign minister
Elisa Spiropali | country: ALB | surname: Spiropali | term: 2025-09/ foreign minister
Olta Xhacka | country: ALB | surname: Xhacka | term: 2018-12/2020-12 defence minister, 2020-12/2023-09 foreign minister
Ditmir Bushati | country: ALB | surname: Bushati | term: 2013-09/2019-01 foreign minister
Pirro Vengu | country: ALB | surname: Vengu | term: 2024-07/ defence minister
Niko Peleshi | country: ALB | surname: Peleshi | term: 2021-01/2024-07 defence minister
Xavier Espot | country: AND | also: Xavier Espot Zamora | surname: Espot | term: 2019-05/ prime minister
Imma Tor Faus | country: AND | also: Imma Tor | surname: Faus | term: 2023-05/ foreign minister
Joao Ernesto dos Santos | country: AGO | also: João Ernesto dos Santos | surname: Santos | term: 2020-04/ defence minister
Esperanca da Costa | country: AGO | also: Esperança da Costa | surname: Costa | term: 2022-09/ vice president
Chet Greene | country: ATG | also: Paul Chet Greene | surname: Greene | term: 2018-03/ foreign minister
Carlos Presti | country: ARG | surname: Presti | term: 2025-12/ defence minister
Fred Mitchell | country: BHS | term: 2021-09/ foreign minister
Hubert Minnis | country: BHS | surname: Minnis | term: 2017-05/2021-09 prime minister
Abdullah bin Hassan al-Nuaimi | country: BHR | surname: al-Nuaimi | term: 2018/ defence minister
Hasan Mahmud | country: BGD | term: 2024-01/2024-08 foreign minister
Dipu Moni | country: BGD | surname: Moni | term: 2009-01/2013-11 foreign minister
Kerrie Symmonds | country: BRB | surname: Symmonds | term: 2022-01/ foreign minister
Francis Fonseca | country: BLZ | surname: Fonseca | term: 2024-01/ foreign minister
Eamon Courtenay | country: BLZ | surname: Courtenay | term: 2020-11/2024-01 foreign minister
Olushegun Adjadi Bakari | country: BEN | also: Shegun Bakari | surname: Bakari | term: 2023-06/ foreign minister
Aurelien Agbenonci | country: BEN | also: Aurélien Agbénonci | surname: Agbenonci | term: 2016-04/2023-06 foreign minister
D.N. Dhungyel | country: BTN | surname: Dhungyel | term: 2024-01/ foreign minister
Celinda Sosa | country: BOL | surname: Sosa | term: 2023-11/2025-11 foreign minister
Fernando Aramayo | country: BOL | surname: Aramayo | term: 2025-11/ foreign minister
Rogelio Mayta | country: BOL | surname: Mayta | term: 2020-11/2023-11 foreign minister
David Choquehuanca | country: BOL | surname: Choquehuanca | term: 2006-01/2017-01 foreign minister, 2020-11/2025-11 vice president
Zukan Helez | country: BIH | surname: Helez | term: 2023-01/ defence minister
Bisera Turkovic | country: BIH | also: Bisera Turković | surname: Turkovic | term: 2019-12/2023-01 foreign minister
Phenyo Butale | country: BWA | surname: Butale | term: 2024-11/ foreign minister
Lemogang Kwape | country: BWA | surname: Kwape | term: 2020-04/2024-11 foreign minister
Erywan Yusof | country: BRN | surname: Yusof | term: 2018-01/ foreign minister
Georg Georgiev | country: BGR | surname: Georgiev | term: 2025-01/ foreign minister
Atanas Zapryanov | country: BGR | surname: Zapryanov | term: 2024-04/ defence minister
Mariya Gabriel | country: BGR | surname: Gabriel | term: 2017-07/2023-05 EU commissioner, 2023-06/2024-04 foreign minister
Ekaterina Zaharieva | country: BGR | surname: Zaharieva | term: 2017-05/2021-05 foreign minister
Ivailo Kalfin | country: BGR | surname: Kalfin | term: 2005-08/2009-07 foreign minister
Daniel Mitov | country: BGR | surname: Mitov | term: 2014-08/2017-01 foreign minister
Teodora Genchovska | country: BGR | surname: Genchovska | term: 2021-12/2022-08 foreign minister
Karamoko Jean-Marie Traore | country: BFA | also: Karamoko Jean-Marie Traoré | surname: Traore | term: 2023-12/ foreign minister
Celestin Simpore | country: BFA | also: Célestin Simporé | surname: Simpore | term: 2024-12/ defence minister
Kassoum Coulibaly | country: BFA | surname: Coulibaly | term: 2022-10/2024-12 defence minister
Rimtalba Jean Emmanuel Ouedraogo | country: BFA | surname: Ouedraogo | term: 2024-12/ prime minister
Alpha Barry | country: BFA | surname: Barry | term: 2016-01/2021-12 foreign minister
Albert Shingiro | country: BDI | surname: Shingiro | term: 2020-06/2025-08 foreign minister
Edouard Bizimana | country: BDI | also: Édouard Bizimana | surname: Bizimana | term: 2025-08/ foreign minister
Alain Tribert Mutabazi | country: BDI | surname: Mutabazi | term: 2020-06/2025-08 defence minister
Ulisses Correia e Silva | country: CPV | surname: Silva | term: 2016-04/ prime minister
Rui Figueiredo Soares | country: CPV | surname: Soares | term: 2021-01/2025-01 foreign minister
Lejeune Mbella Mbella | country: CMR | surname: Mbella | term: 2015-10/ foreign minister
Joseph Beti Assomo | country: CMR | surname: Assomo | term: 2015-10/ defence minister
Joseph Dion Ngute | country: CMR | surname: Ngute | term: 2019-01/ prime minister
Rene Emmanuel Sadi | country: CMR | also: René Emmanuel Sadi | surname: Sadi | term: 2019-01/ communication minister
Sylvie Baipo-Temon | country: CAF | also: Sylvie Baïpo-Temon | surname: Baipo-Temon | term: 2018-12/ foreign minister
Felix Moloua | country: CAF | also: Félix Moloua | surname: Moloua | term: 2022-02/ prime minister
Rameaux-Claude Bireau | country: CAF | surname: Bireau | term: 2021-06/ defence minister
Abderaman Koulamallah | country: TCD | surname: Koulamallah | term: 2024-05/2025-02 foreign minister
Abdoulaye Sabre Fadoul | country: TCD | surname: Fadoul | term: 2025-02/ foreign minister
Allamaye Halina | country: TCD | surname: Halina | term: 2024-05/ prime minister
Mahamat Zene Cherif | country: TCD | surname: Cherif | term: 2020-07/2022-09 foreign minister
Antonia Urrejola | country: CHL | surname: Urrejola | term: 2022-03/2023-03 foreign minister
Adriana Delpiano | country: CHL | surname: Delpiano | term: 2025-03/2026-03-11 defence minister
Heraldo Munoz | country: CHL | also: Heraldo Muñoz | surname: Munoz | term: 2014-03/2018-03 foreign minister
Roberto Ampuero | country: CHL | surname: Ampuero | term: 2018-03/2019-06 foreign minister
Jean-Claude Gakosso | country: COG | surname: Gakosso | term: 2015-08/ foreign minister
Anatole Collinet Makosso | country: COG | surname: Makosso | term: 2021-05/ prime minister
Guy Kabombo Muadiamvita | country: COD | also: Guy Kabombo | surname: Muadiamvita | term: 2024-06/ defence minister
Arnoldo Andre | country: CRI | also: Arnoldo André, Arnoldo Andre Tinoco | surname: Andre | term: 2022-05/2026-05 foreign minister
Leon Kacou Adom | country: CIV | also: Léon Kacou Adom, Kacou Leon Adom | surname: Adom | term: 2023-10/ foreign minister
Tene Birahima Ouattara | country: CIV | also: Téné Birahima Ouattara | surname: Ouattara | term: 2021-03/ defence minister
Robert Beugre Mambe | country: CIV | also: Robert Beugré Mambé | surname: Mambe | term: 2023-10/ prime minister
Patrick Achi | country: CIV | surname: Achi | term: 2021-03/2023-10 prime minister
Hamed Bakayoko | country: CIV | surname: Bakayoko | term: 2017-07/2020-07 defence minister, 2020-07/2021-03-10 prime minister
Amadou Gon Coulibaly | country: CIV | surname: Coulibaly | term: 2017-01/2020-07-08 prime minister
Ivan Anusic | country: HRV | also: Ivan Anušić | surname: Anusic | term: 2023-11/ defence minister
Mario Banozic | country: HRV | also: Mario Banožić | surname: Banozic | term: 2020-07/2023-11 defence minister
Vesna Pusic | country: HRV | also: Vesna Pusić | surname: Pusic | term: 2011-12/2016-01 foreign minister
Alvaro Lopez Miera | country: CUB | also: Álvaro López Miera | surname: Miera | term: 2021-04/ defence minister
Vasilis Palmas | country: CYP | surname: Palmas | term: 2024-01/ defence minister
Ioannis Kasoulides | country: CYP | surname: Kasoulides | term: 1997-04/2003-02 foreign minister, 2013-03/2018-02 foreign minister, 2022-01/2023-02 foreign minister
Jaromir Zuna | country: CZE | also: Jaromír Zůna | surname: Zuna | term: 2025-12/ defence minister
Mahmoud Ali Youssouf | country: DJI | surname: Youssouf | term: 2005-05/2025-02 foreign minister, 2025-03/ IGO African Union Commission chairman
Abdoulkader Houssein Omar | country: DJI | surname: Omar | term: 2025-04/ foreign minister
Vince Henderson | country: DMA | surname: Henderson | term: 2022-12/ foreign minister
Roberto Alvarez | country: DOM | also: Roberto Álvarez | surname: Alvarez | term: 2020-08/ foreign minister
Gian Carlo Loffredo | country: ECU | surname: Loffredo | term: 2023-11/ defence minister
Ricardo Patino | country: ECU | also: Ricardo Patiño | surname: Patino | term: 2010-01/2016-03 foreign minister
Alexandra Hill | country: SLV | also: Alexandra Hill Tinoco | surname: Hill | term: 2019-06/ foreign minister
Rene Merino Monroy | country: SLV | also: René Francis Merino Monroy | surname: Monroy | term: 2019-06/ defence minister
Felix Ulloa | country: SLV | also: Félix Ulloa | surname: Ulloa | term: 2019-06/ vice president
Simeon Oyono Esono | country: GNQ | also: Simeón Oyono Esono | surname: Esono | term: 2018/ foreign minister
Teodoro Nguema Obiang Mangue | country: GNQ | also: Teodorin Obiang, Teodorín Obiang | surname: Mangue | term: 2012-05/ vice president
Sebhat Ephrem | country: ERI | surname: Ephrem | term: 1995/2014 defence minister
Pholile Shakantu | country: SWZ | surname: Shakantu | term: 2023-11/ foreign minister
Russell Dlamini | country: SWZ | surname: Dlamini | term: 2023-11/ prime minister
Ambrose Dlamini | country: SWZ | surname: Dlamini | term: 2018-10/2020-12-13 prime minister
Pio Tikoduadua | country: FJI | surname: Tikoduadua | term: 2022-12/ defence minister
Inia Seruiratu | country: FJI | surname: Seruiratu | term: 2019-04/2022-12 defence minister
Michel Regis Onanga Ndiaye | country: GAB | also: Michel Régis Onanga Ndiaye | surname: Ndiaye | term: 2023-09/ foreign minister
Pacome Moubelet-Boubeya | country: GAB | surname: Moubelet-Boubeya | term: 2017-08/2018-05 foreign minister
Mamadou Tangara | country: GMB | surname: Tangara | term: 2010-04/2012-12 foreign minister, 2018-06/2025-07 foreign minister
Sering Modou Njie | country: GMB | surname: Njie | term: 2025-08/ foreign minister
Irakli Chikovani | country: GEO | surname: Chikovani | term: 2024-02/ defence minister
Juansher Burchuladze | country: GEO | surname: Burchuladze | term: 2021-02/2024-02 defence minister
Tinatin Khidasheli | country: GEO | surname: Khidasheli | term: 2015-05/2016-08 defence minister
Edward Omane Boamah | country: GHA | also: Omane Boamah | surname: Boamah | term: 2025-01/2025-08-06 defence minister
Dominic Nitiwul | country: GHA | surname: Nitiwul | term: 2017-01/2025-01 defence minister
Joseph Andall | country: GRD | surname: Andall | term: 2022-06/ foreign minister
Keith Mitchell | country: GRD | term: 1995-06/2008-07 prime minister, 2013-02/2022-06 prime minister
Carlos Ramiro Martinez | country: GTM | also: Carlos Ramiro Martínez | surname: Martinez | term: 2024-01/ foreign minister
Pedro Brolo | country: GTM | surname: Brolo | term: 2020-01/2022-02 foreign minister
Mario Bucaro | country: GTM | also: Mario Búcaro | surname: Bucaro | term: 2022-02/2024-01 foreign minister
Karin Herrera | country: GTM | surname: Herrera | term: 2024-01/ vice president
Morissanda Kouyate | country: GIN | also: Morissanda Kouyaté | surname: Kouyate | term: 2021-10/ foreign minister
Bah Oury | country: GIN | also: Amadou Oury Bah | term: 2024-02/ prime minister
Bernard Goumou | country: GIN | surname: Goumou | term: 2022-08/2024-02 prime minister
Carlos Pinto Pereira | country: GNB | surname: Pereira | term: 2023-08/2025-11 foreign minister
Suzi Barbosa | country: GNB | surname: Barbosa | term: 2019-07/2023-08 foreign minister
Hugh Todd | country: GUY | surname: Todd | term: 2020-08/ foreign minister
Mark Phillips | country: GUY | surname: Phillips | term: 2020-08/ prime minister
Harvel Jean-Baptiste | country: HTI | also: Jean-Victor Harvel Jean-Baptiste | surname: Jean-Baptiste | term: 2024-11/ foreign minister
Laurent Saint-Cyr | country: HTI | surname: Saint-Cyr | term: 2025-08/2026-02 transitional council president
Leslie Voltaire | country: HTI | surname: Voltaire | term: 2024-10/2025-03 transitional council president
Enrique Reina | country: HND | also: Eduardo Enrique Reina | surname: Reina | term: 2022-01/2025-05 foreign minister
Bjarni Benediktsson | country: ISL | surname: Benediktsson | term: 2017-01/2017-11 prime minister, 2023-10/2024-04 foreign minister, 2024-04/2024-12 prime minister
Thabit al-Abbasi | country: IRQ | surname: al-Abbasi | term: 2022-10/ defence minister
Jumah Inad | country: IRQ | surname: Inad | term: 2020-05/2022-10 defence minister
Kamina Johnson Smith | country: JAM | surname: Smith | term: 2016-03/ foreign minister
Horace Chang | country: JAM | surname: Chang | term: 2018-03/ security minister
Ruslan Zhaksylykov | country: KAZ | surname: Zhaksylykov | term: 2022-02/2025-06 defence minister
Dauren Kosanov | country: KAZ | surname: Kosanov | term: 2025-06/ defence minister
Donika Gervalla-Schwarz | country: XKX | also: Donika Gervalla | surname: Gervalla-Schwarz | term: 2021-03/ foreign minister
Ejup Maqedonci | country: XKX | surname: Maqedonci | term: 2023-08/ defence minister
Meliza Haradinaj-Stublla | country: XKX | surname: Haradinaj-Stublla | term: 2020-06/2021-03 foreign minister
Behgjet Pacolli | country: XKX | surname: Pacolli | term: 2017-09/2020-02 foreign minister
Abdullah Ali al-Abdullah al-Sabah | country: KWT | also: Abdullah Ali Al-Sabah | surname: al-Sabah | term: 2024-05/ defence minister
Thongsavanh Phomvihane | country: LAO | surname: Phomvihane | term: 2024-11/ foreign minister
Saleumxay Kommasith | country: LAO | surname: Kommasith | term: 2016-04/2024-11 foreign minister
Phankham Viphavanh | country: LAO | surname: Viphavanh | term: 2021-03/2022-12 prime minister
Chansamone Chanyalath | country: LAO | surname: Chanyalath | term: 2016-04/2024-11 defence minister
Lejone Mpotjoana | country: LSO | surname: Mpotjoana | term: 2022-11/ foreign minister
Sara Beysolow Nyanti | country: LBR | surname: Nyanti | term: 2024-02/ foreign minister
Dee-Maxwell Kemayah | country: LBR | surname: Kemayah | term: 2020-09/2024-01 foreign minister
Najla Mangoush | country: LBY | also: Najla al-Mangoush | surname: Mangoush | term: 2021-03/2023-08 foreign minister
Taher al-Baour | country: LBY | surname: al-Baour | term: 2023-08/ acting foreign minister
Mohamed Siala | country: LBY | also: Mohamed Taha Siala, Mohamed Taher Siala | surname: Siala | term: 2016-03/2021-03 foreign minister
Brigitte Haas | country: LIE | surname: Haas | term: 2025-04/ prime minister
Daniel Risch | country: LIE | surname: Risch | term: 2021-03/2025-04 prime minister
Adrian Hasler | country: LIE | surname: Hasler | term: 2013-03/2021-03 prime minister
Prince Hans-Adam II | country: LIE | also: Hans-Adam II | term: 1989-11/ prince
Sabine Monauni | country: LIE | surname: Monauni | term: 2025-04/ foreign minister
Dominique Hasler | country: LIE | surname: Hasler | term: 2021-03/2025-04 foreign minister
Yuriko Backes | country: LUX | surname: Backes | term: 2023-11/ defence minister
Francois Bausch | country: LUX | also: François Bausch | surname: Bausch | term: 2018-12/2023-11 defence minister
Rafaravavitafika Rasata | country: MDG | surname: Rasata | term: 2023-08/2025-10 foreign minister
Nancy Tembo | country: MWI | surname: Tembo | term: 2022-01/2025-10 foreign minister
Eisenhower Mkaka | country: MWI | surname: Mkaka | term: 2020-07/2022-01 foreign minister
Abdulla Khaleel | country: MDV | surname: Khaleel | term: 2024-10/ foreign minister
Moosa Zameer | country: MDV | surname: Zameer | term: 2023-11/2024-09 foreign minister
Abdulla Shahid | country: MDV | surname: Shahid | term: 2018-11/2023-11 foreign minister
Ghassan Maumoon | country: MDV | surname: Maumoon | term: 2023-11/ defence minister
Mariya Didi | country: MDV | surname: Didi | term: 2018-11/2023-11 defence minister
Kalani Kaneko | country: MHL | surname: Kaneko | term: 2024-01/ foreign minister
David Kabua | country: MHL | surname: Kabua | term: 2020-01/2024-01 president
Mohamed Salem Ould Merzoug | country: MRT | surname: Merzoug | term: 2022-03/ foreign minister
Mokhtar Ould Djay | country: MRT | surname: Djay | term: 2024-08/ prime minister
Hanena Ould Sidi | country: MRT | surname: Sidi | term: 2019-08/ defence minister
Dhananjay Ramful | country: MUS | also: Ritish Ramful | surname: Ramful | term: 2024-11/ foreign minister
Alan Ganoo | country: MUS | surname: Ganoo | term: 2021-02/2024-11 foreign minister
Ricardo Trevilla | country: MEX | also: Ricardo Trevilla Trejo | surname: Trevilla | term: 2024-10/ defence minister
Luis Cresencio Sandoval | country: MEX | surname: Sandoval | term: 2018-12/2024-10 defence minister
Lorin Robert | country: FSM | surname: Robert | term: 2023-07/ foreign minister
David Panuelo | country: FSM | surname: Panuelo | term: 2019-05/2023-05 president
Anatolie Nosatii | country: MDA | also: Anatolie Nosatîi | surname: Nosatii | term: 2021-08/ defence minister
Prince Albert II | country: MCO | also: Prince Albert II of Monaco, Prince Albert of Monaco | term: 2005-04/ prince
Prince Rainier | country: MCO | also: Prince Rainier III | term: 1949-05/2005-04-06 prince
Batmunkh Battsetseg | country: MNG | also: Battsetseg Batmunkh | surname: Battsetseg | term: 2021-01/ foreign minister
Luvsannamsrain Oyun-Erdene | country: MNG | also: Oyun-Erdene Luvsannamsrai | surname: Oyun-Erdene | term: 2021-01/2025-06 prime minister
Ervin Ibrahimovic | country: MNE | also: Ervin Ibrahimović | surname: Ibrahimovic | term: 2024-07/ foreign minister
Filip Ivanovic | country: MNE | also: Filip Ivanović | surname: Ivanovic | term: 2023-10/2024-07 foreign minister
Dragan Krapovic | country: MNE | also: Dragan Krapović | surname: Krapovic | term: 2023-10/ defence minister
Srdjan Darmanovic | country: MNE | also: Srđan Darmanović | surname: Darmanovic | term: 2016-11/2020-12 foreign minister
Maria Manuela Lucas | country: MOZ | also: Maria Manuela dos Santos Lucas | surname: Lucas | term: 2025-01/ foreign minister
Veronica Macamo | country: MOZ | also: Verónica Macamo | surname: Macamo | term: 2020-01/2025-01 foreign minister
Cristovao Chume | country: MOZ | also: Cristóvão Chume | surname: Chume | term: 2021-11/ defence minister
Oldemiro Baloi | country: MOZ | surname: Baloi | term: 2008-03/2017-12 foreign minister
Than Swe | country: MMR | term: 2023-08/ foreign minister
Mya Tun Oo | country: MMR | term: 2021-02/2023-08 defence minister
Tin Aung San | country: MMR | term: 2023-08/2024-12 defence minister
Maung Maung Aye | country: MMR | term: 2024-12/ defence minister
Selma Ashipala-Musavyi | country: NAM | surname: Ashipala-Musavyi | term: 2025-03/ foreign minister
Peya Mushelenga | country: NAM | surname: Mushelenga | term: 2024-02/2025-03 foreign minister
Elijah Ngurare | country: NAM | surname: Ngurare | term: 2025-03/ prime minister
Arzu Rana Deuba | country: NPL | surname: Deuba | term: 2024-07/2025-09 foreign minister
Bala Nanda Sharma | country: NPL | surname: Sharma | term: 2025-10/ foreign minister
Pradeep Gyawali | country: NPL | surname: Gyawali | term: 2018-03/2021-06 foreign minister
Narayan Khadka | country: NPL | surname: Khadka | term: 2021-09/2022-12 foreign minister
Ank Bijleveld | country: NLD | surname: Bijleveld | term: 2017-10/2021-09 defence minister
Denis Moncada | country: NIC | surname: Moncada | term: 2017-01/2024-09 foreign minister
Valdrack Jaentschke | country: NIC | surname: Jaentschke | term: 2024-09/ foreign minister
Bakary Yaou Sangare | country: NER | also: Bakary Yaou Sangaré | surname: Sangare | term: 2023-08/ foreign minister
Hassoumi Massoudou | country: NER | surname: Massoudou | term: 2021-04/2023-07 foreign minister
Timcho Mucunski | country: MKD | also: Timčo Mucunski | surname: Mucunski | term: 2024-06/ foreign minister
Bujar Osmani | country: MKD | surname: Osmani | term: 2020-08/2024-06 foreign minister
Nikola Dimitrov | country: MKD | surname: Dimitrov | term: 2017-06/2020-08 foreign minister
Nikola Poposki | country: MKD | surname: Poposki | term: 2011-07/2017-05 foreign minister
Antonio Milososki | country: MKD | surname: Milososki | term: 2006-08/2011-07 foreign minister
Vlado Misajlovski | country: MKD | surname: Misajlovski | term: 2024-06/ defence minister
Radmila Sekerinska | country: MKD | also: Radmila Shekerinska | surname: Sekerinska | term: 2017-06/2022-01 defence minister, 2024-12/ IGO NATO deputy secretary-general
Shihab bin Tariq | country: OMN | also: Shihab bin Tarik al-Said | surname: Tariq | term: 2020-02/ defence minister
Gustav Aitaro | country: PLW | surname: Aitaro | term: 2021-02/ foreign minister
Javier Martinez-Acha | country: PAN | also: Javier Martínez-Acha | surname: Martinez-Acha | term: 2024-07/ foreign minister
Janaina Tewaney | country: PAN | surname: Tewaney | term: 2022-10/2024-06 foreign minister
Justin Tkatchenko | country: PNG | surname: Tkatchenko | term: 2022-08/ foreign minister
Billy Joseph | country: PNG | term: 2023-11/ defence minister
Ruben Ramirez | country: PRY | also: Rubén Ramírez, Rubén Ramírez Lezcano, Ruben Ramirez Lezcano | surname: Ramirez | term: 2023-08/ foreign minister
Elmer Schialer | country: PER | surname: Schialer | term: 2024-09/2025-10 foreign minister
Hugo de Zela | country: PER | surname: Zela | term: 2025-10/ foreign minister
Javier Gonzalez-Olaechea | country: PER | also: Javier González-Olaechea | surname: Gonzalez-Olaechea | term: 2023-11/2024-09 foreign minister
Jose Antonio Garcia Belaunde | country: PER | also: José Antonio García Belaúnde | surname: Belaunde | term: 2006-07/2011-07 foreign minister
Saoud bin Abdulrahman al-Thani | country: QAT | also: Saoud bin Abdulrahman Al Thani | surname: al-Thani | term: 2024-11/ defence minister
Angel Tilvar | country: ROU | also: Angel Tîlvăr | surname: Tilvar | term: 2022-10/2025-06 defence minister
Ionut Mosteanu | country: ROU | also: Ionuț Moșteanu | surname: Mosteanu | term: 2025-06/2025-11 defence minister
Radu Miruta | country: ROU | also: Radu Miruță | surname: Miruta | term: 2025-12/ defence minister
Juvenal Marizamunda | country: RWA | surname: Marizamunda | term: 2023-06/ defence minister
Justin Nsengiyumva | country: RWA | surname: Nsengiyumva | term: 2025-07/ prime minister
Denzil Douglas | country: KNA | surname: Douglas | term: 1995-07/2015-02 prime minister, 2022-08/ foreign minister
Alva Baptiste | country: LCA | surname: Baptiste | term: 2021-08/ foreign minister
Godwin Friday | country: VCT | surname: Friday | term: 2025-11/ prime minister
La'auli Leuatea Schmidt | country: WSM | also: Laaulialemalietoa Leuatea Schmidt | surname: Schmidt | term: 2025-09/ prime minister
Tuilaepa Sailele Malielegaoi | country: WSM | also: Tuilaepa Aiono Sailele Malielegaoi | surname: Malielegaoi | term: 1998-11/2021-05 prime minister
Luca Beccari | country: SMR | surname: Beccari | term: 2020-01/ foreign minister
Americo Ramos | country: STP | also: Américo Ramos | surname: Ramos | term: 2025-01/ prime minister
Patrice Trovoada | country: STP | surname: Trovoada | term: 2008-02/2008-06 prime minister, 2010-08/2012-12 prime minister, 2014-11/2018-12 prime minister, 2022-11/2025-01 prime minister
Ilza Amado Vaz | country: STP | surname: Vaz | term: 2025-01/ foreign minister
Yassine Fall | country: SEN | surname: Fall | term: 2024-04/2025-09 foreign minister
Cheikh Niang | country: SEN | surname: Niang | term: 2025-09/ foreign minister
Birame Diop | country: SEN | surname: Diop | term: 2024-04/ defence minister
Aissata Tall Sall | country: SEN | also: Aïssata Tall Sall | surname: Sall | term: 2020-11/2024-04 foreign minister
Bratislav Gasic | country: SRB | also: Bratislav Gašić | surname: Gasic | term: 2014-04/2016-02 defence minister, 2022-10/2023-11 interior minister, 2024-05/ defence minister
Sylvestre Radegonde | country: SYC | surname: Radegonde | term: 2020-11/2025-10 foreign minister
Barry Faure | country: SYC | surname: Faure | term: 2025-11/ foreign minister
Borut Sajovic | country: SVN | also: Borut Sajovič | surname: Sajovic | term: 2024-10/ defence minister
Peter Shanel Agovaka | country: SLB | surname: Agovaka | term: 2024-05/ foreign minister
Monday Semaya Kumba | country: SSD | surname: Kumba | term: 2025-04/ foreign minister
James Pitia Morgan | country: SSD | surname: Morgan | term: 2023-08/2024-11 foreign minister
Mayiik Ayii Deng | country: SSD | surname: Deng | term: 2021-09/2023-03 foreign minister
Ali Youssef | country: SDN | also: Ali Youssef al-Sharif | surname: Youssef | term: 2024-11/2025-04 foreign minister
Mohieddin Salem | country: SDN | also: Mohi El-Din Salem | surname: Salem | term: 2025-09/ foreign minister
Hassan Daoud Kabroun | country: SDN | surname: Kabroun | term: 2025-06/ defence minister
Yassin Ibrahim | country: SDN | surname: Ibrahim | term: 2020-06/2025-06 defence minister
Melvin Bouva | country: SUR | surname: Bouva | term: 2025-07/ foreign minister
Albert Ramdin | country: SUR | surname: Ramdin | term: 2020-07/2025-05 foreign minister, 2025-05/ IGO OAS secretary-general
Sherali Mirzo | country: TJK | surname: Mirzo | term: 2013-11/2025-01 defence minister
Emomali Sobirzoda | country: TJK | surname: Sobirzoda | term: 2025-01/ defence minister
Stergomena Tax | country: TZA | surname: Tax | term: 2013-09/2021-08 IGO SADC executive secretary, 2021-09/2025-11 defence minister
Rhimo Nyansaho | country: TZA | surname: Nyansaho | term: 2025-11/ defence minister
Bendito Freitas | country: TLS | surname: Freitas | term: 2023-07/ foreign minister
Adaljiza Magno | country: TLS | surname: Magno | term: 2020-05/2023-06 foreign minister
Lord Fakafanua | country: TON | surname: Fakafanua | term: 2025-12/ prime minister
Aisake Eke | country: TON | surname: Eke | term: 2025-01/2025-12 prime minister
Siaosi Sovaleni | country: TON | surname: Sovaleni | term: 2021-12/2024-12 prime minister
King Tupou VI | country: TON | also: Tupou VI | term: 2012-03/ king
Sean Sobers | country: TTO | surname: Sobers | term: 2025-05/ foreign minister
Amery Browne | country: TTO | surname: Browne | term: 2020-08/2025-04 foreign minister
Khaled Sehili | country: TUN | surname: Sehili | term: 2024-08/ defence minister
Sarra Zaafrani | country: TUN | also: Sarra Zaafrani Zenzri | surname: Zaafrani | term: 2025-03/ prime minister
Begench Gundogdyev | country: TKM | surname: Gundogdyev | term: 2018-06/ defence minister
Paulson Panapa | country: TUV | surname: Panapa | term: 2024-02/ foreign minister
Simon Kofe | country: TUV | surname: Kofe | term: 2019-09/2024-01 foreign minister
Kausea Natano | country: TUV | surname: Natano | term: 2019-09/2024-02 prime minister
Jacob Oboth | country: UGA | also: Jacob Marksons Oboth-Oboth, Jacob Oboth-Oboth | surname: Oboth | term: 2024-03/ defence minister
Vincent Ssempijja | country: UGA | surname: Ssempijja | term: 2021-06/2024-03 defence minister
Robinah Nabbanja | country: UGA | surname: Nabbanja | term: 2021-06/ prime minister
Hamdan bin Mohammed | country: ARE | also: Hamdan bin Mohammed al-Maktoum, Sheikh Hamdan bin Mohammed | term: 2024-07/ defence minister
Mario Lubetkin | country: URY | surname: Lubetkin | term: 2025-03/ foreign minister
Omar Paganini | country: URY | surname: Paganini | term: 2023-11/2025-02 foreign minister
Francisco Bustillo | country: URY | surname: Bustillo | term: 2020-07/2023-11 foreign minister
Rodolfo Nin Novoa | country: URY | surname: Novoa | term: 2005-03/2010-03 vice president, 2015-03/2020-03 foreign minister
Shukhrat Khalmukhamedov | country: UZB | surname: Khalmukhamedov | term: 2024-11/ defence minister
Bakhodir Kurbanov | country: UZB | also: Bakhodir Qurbanov | surname: Kurbanov | term: 2019-02/2024-11 defence minister
Marc Ati | country: VUT | surname: Ati | term: 2025-02/ foreign minister
Bob Loughman | country: VUT | surname: Loughman | term: 2020-04/2022-11 prime minister
Alatoi Ishmael Kalsakau | country: VUT | surname: Kalsakau | term: 2022-11/2023-09 prime minister
Charlot Salwai | country: VUT | surname: Salwai | term: 2016-02/2020-04 prime minister, 2023-10/2025-01 prime minister
Shaya al-Zindani | country: YEM | also: Shaya Mohsen al-Zindani, Shayea al-Zindani | surname: al-Zindani | term: 2024-03/ foreign minister
Ahmed bin Mubarak | country: YEM | also: Ahmed Awad bin Mubarak | surname: Mubarak | term: 2020-12/2024-02 foreign minister, 2024-02/2025-05 prime minister
Salem bin Breik | country: YEM | also: Salem Saleh bin Braik | surname: Breik | term: 2025-05/2026-01 prime minister
Mohsen al-Daeri | country: YEM | surname: al-Daeri | term: 2022-07/ defence minister
Ambrose Lufuma | country: ZMB | surname: Lufuma | term: 2021-09/ defence minister
Oppah Muchinguri-Kashiri | country: ZWE | also: Oppah Muchinguri | surname: Muchinguri-Kashiri | term: 2018-09/ defence minister
Varsen Aghabekian | country: PSE | also: Varsen Aghabekian Shahin | surname: Aghabekian | term: 2025-06/ foreign minister
Paul Gallagher | country: VAT | also: Archbishop Paul Gallagher, Paul Richard Gallagher | surname: Gallagher | term: 2014-11/ foreign minister
Mohamed Salem Ould Salek | country: ESH | surname: Salek | term: 1988/2022 foreign minister
Abdel Mageed Saqr | country: EGY | also: Abdel Meguid Saqr | surname: Saqr | term: 2024-07/ defence minister
Mohammad Zia-ul-Haq | country: PAK | also: Zia-ul-Haq, Zia ul-Haq, Mohammad Zia ul-Haq, Muhammad Zia-ul-Haq, Mohammed Zia ul-Haq, General Zia | surname: Zia | term: 1977-07/1988-08-17 president
