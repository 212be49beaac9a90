<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>callboard</name>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>A cell near line {line} is longer than {limit} characters; the table was not read beyond it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>Columns read: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>It holds no figures for the districts of {states}, which choose apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>It holds votes and calls nothing: whoever has the most is shown as leading, never as called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>None of the winners in the table is on the ballot of {year}: it is taken to be about another office, and was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>Taking every state whole, its votes give {totals} electors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>The feed holds no contest for president, only {offices}; none of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>The feed is marked as cut off: more records were to follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>The file does not say its election; it is read as that of {year}, because of {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>The file does not say its state; it is read as {state}, because of its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>The file has no column for the state, and its name does not tell it: say which state it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>The table has more than {limit} different areas and candidates; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>The table has more than {limit} rows; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>The table names units, but no column of it says who won, who leads or how many votes anybody has: none of its {count} rows is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>The table speaks of {what}: nothing in it is taken as certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>This is a map that somebody painted, not a report of results: its winners are shown for a decision, never used in a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} earlier {count:row was|rows were} set aside: only the last row of each state counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} more {count:finding|findings} of the same kind ({kind_of}) {count:is|are} not listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} national {count:record repeats|records repeat} the sum of the states and {count:was|were} not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:candidate carries|candidates carry} the flag N (did not win, or overturned); it is never read as a win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:cell holds a formula|cells hold formulas} (the first in {where}); a formula is never computed, only a value stored with it is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:cell holds|cells hold} a negative number of votes (the first in {where}); {count:it was|they were} not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:cell holds|cells hold} a number of electors that cannot be (the first, “{stated}”, in {where}); {count:it was|they were} not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:cell holds|cells hold} more votes than there could be voters (the first in {where}); {count:it was|they were} not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:cell holds|cells hold} no whole number of votes (the first, “{cell}”, in {where}); {count:it was|they were} not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:record is|records are} marked as test data: {count:it does not count|none of them counts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:record is|records are} of a primary or caucus ({what}), which is no presidential election: {count:it was|they were} set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:record of a county or another part|records of counties and other parts} of a state {count:was|were} set aside: the state's own record is used, {count:it is|they are} not added to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:record of another office was|records of other offices were} set aside: {offices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:row has|rows have} fewer cells than the header (the first is {where}); {count:it was|they were} set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:row names|rows name} no unit of this election ({examples}); {count:it was|they were} set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:row of another election|rows of other elections} ({years}) {count:was|were} set aside; read as the election of {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:row was|rows were} set aside: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{count} {count:unit has|units have} a leader and no call: a lead is not a call.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{title}: {holds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{units}: the votes of {name} on several party lines were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: all {count} rows carry the same figures, those of the whole state; they were counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: its rows add up to {summed}, {total} is stated; the difference is blank, void, over- and undervotes, which are nobody's.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: the candidates' votes add up to {summed}, more than the stated total of {total}: shares would exceed 100%.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: the feed gives all {electors} electors to {winner}, but {districts} choose apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: the feed splits the electors ({told}) without saying which districts chose whom; no district is claimed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: the file holds {count} of {known} counties; whoever leads in them need not lead in the state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: the votes listed add up to {summed}, not to the stated total of {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: the winner flag of {name} is “{letter}”, which is not defined; it was not read as a win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: {count} {count:row names|rows name} an area a second time with the same figures; {count:it was|they were} counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: {count} {count:row repeats|rows repeat} the total of the state and {count:was|were} not added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: {names} are both flagged as the winner; neither is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: {names} are level at {votes} votes; nobody leads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: {name} is flagged for a runoff, which a presidential election does not have; it was not read as a win.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: {name} is listed as two people ({first} and {second}); their votes were added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: {name} is listed {count} times with the same votes ({votes}); counted once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: {name} is not {ticket} but another person of that surname, and is kept apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: {percent}% of the expected vote is said to be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: {votes} votes are counted, but only {expected} were expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{unit}: {winner} is given as the winner with {votes} votes, but {leader} leads with {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{who}: the national row says {stated} {what}; the rows add up to {summed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_feeds.py"/>
        <source>{who}: the stated total of {stated} {what} is twice the sum of the rows ({summed}): it counts the national row as well.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>No claim about any unit was found in the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>No reader knows this kind of file: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>No sheet holds a table of units with winners or votes ({sheets}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The JSON breaks off or is broken at line {line}, column {column}: {why}. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The XML defines entities of its own, which can be made to fill the memory; nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The XML is broken at line {line}, column {column}; nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The electors named in the report add up to {summed}, not {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The page is nested more than {limit} levels deep; what lies deeper was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The page reads as {what}, not as results: nothing in it is taken as certain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The report declares a majority of {stated}; half of the {total} electors plus one is {majority}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The report declares {declared} for {who}, but its rows add up to {summed}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The report declares {stated} electors in all; the law says {total}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The report does not say which presidential election it is about; none of it is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The report has more than {limit} parts; the rest was not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The report is about the election of {year}, not {wanted}; none of its claims count here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The report is about the election of {year}; Callboard knows those of {first}–{last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The report is dated {date}, before the polls closed: what it says of winners is not a result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The report is empty: there is nothing to read in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The report is neither clean UTF-8 nor plain Windows-1252; some characters may be wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The report is not text (it holds binary data). Open a text, Markdown or HTML copy of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The report is {size} MB long; only the first {limit} million characters were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The report is {size} MB; at most {limit} MB are read. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The report says nothing of the districts of {state} ({units}), which choose apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The spreadsheet cannot be opened: {why}. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The spreadsheet unpacks to {size} MB; at most {limit} MB are read. Nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The text holds {count} control {count:character; it was read as a space|characters; they were read as spaces}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The text holds {count} invisible {count:character; it was|characters; they were} taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The text holds {count} {count:character that turns|characters that turn} the direction of writing, which can hide what it says; {count:it was|they were} taken out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>The {what} is nested more than {limit} levels deep; nothing was read from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>This line is {length} characters long; only the first {limit} were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>This line looks like a result but was not understood: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{count} {count:line|lines} about other offices or primaries {count:was|were} set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{count} {count:statement is|statements are} doubtful and shown for a decision, never used in a verdict.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{count} {count:statement was|statements were} set aside: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{count} {count:unit carries|units carry} the electors of {span}, the previous apportionment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{count} {count:unit is|units are} missing: {units}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{source} has said nothing new for {age} while others moved on. Read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{unit} is named twice, both times for {winner} ({first} and {second}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{unit} is named twice: {first_says} ({first}) and {second_says} ({second}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{unit} is named without a winner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{unit}: the call for {winner} is struck through and read as retracted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{unit}: the report gives the whole state to {winner}; the law has {districts} choose apart. The claim counts for the {electors} at-large electors only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{unit}: the report says {stated} electors, the law says {legal} in {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{unit}: the report says {stated} electors, the law says {legal} in {year}; {stated} are the electors of {span}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{unit}: {name} is not on the ballot of {year}.{suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{unit}: {source} calls it for {winner} now, for {before} before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{unit}: {source} no longer calls it for {winner}. This desk's own call was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/reports/findings_of_reports.py"/>
        <source>{unit}: {who} has {votes} votes, {fewer} fewer than when the source was read before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Apr</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Aug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Feb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Jan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Jul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Jun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Mar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>May</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Nov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Oct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Sep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>{clock} am</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>{clock} pm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>{month} {day}, {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Alabama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Alaska</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Arizona</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Arkansas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>California</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Colorado</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Connecticut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Delaware</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>District of Columbia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Florida</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Georgia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Hawaii</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Idaho</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Illinois</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Indiana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Iowa</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Kansas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Kentucky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Louisiana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Maine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Maine 1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Maine 2nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Maine's 1st Congressional District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Maine's 2nd Congressional District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Maryland</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Massachusetts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Michigan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Minnesota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Mississippi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Missouri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Montana</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nebraska</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nebraska 1st</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nebraska 2nd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nebraska 3rd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nebraska's 1st Congressional District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nebraska's 2nd Congressional District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nebraska's 3rd Congressional District</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nevada</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>New Hampshire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>New Jersey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>New Mexico</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>New York</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>North Carolina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>North Dakota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Ohio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Oklahoma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Oregon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Pennsylvania</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Rhode Island</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>South Carolina</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>South Dakota</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Tennessee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Texas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Utah</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Vermont</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Virginia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Washington</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>West Virginia</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Wisconsin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Wyoming</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
