<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>callboard</name>
    <message>
        <location filename="callboard/almanac/errors.py"/>
        <source>The almanac holds no census of {year}: choose one of every tenth year from {first} to {last}.</source>
        <translation>El almanaque no contiene ningún censo de {year}: elija uno de cada diez años, de {first} a {last}.</translation>
    </message>
    <message>
        <location filename="callboard/almanac/errors.py"/>
        <source>The almanac holds no presidential election of {year}: choose one of every fourth year from {first} to {last}.</source>
        <translation>El almanaque no contiene ninguna elección presidencial de {year}: elija una de cada cuatro años, de {first} a {last}.</translation>
    </message>
    <message>
        <location filename="callboard/desk/automatic.py"/>
        <source>gains</source>
        <translation>ganadas</translation>
    </message>
    <message>
        <location filename="callboard/desk/automatic.py"/>
        <source>holds</source>
        <translation>retenidas</translation>
    </message>
    <message>
        <location filename="callboard/desk/automatic.py"/>
        <source>watched units</source>
        <translation>unidades vigiladas</translation>
    </message>
    <message>
        <location filename="callboard/desk/automatic.py"/>
        <source>{places}; accepted by itself: {source}, {risks}</source>
        <translation>{places}; aceptada por sí sola: {source}, {risks}</translation>
    </message>
    <message>
        <location filename="callboard/desk/ballot.py"/>
        <source>A ticket keeps a full name, a surname and a party code.</source>
        <translation>Una fórmula conserva nombre completo, apellido y sigla del partido.</translation>
    </message>
    <message>
        <location filename="callboard/desk/ballot.py"/>
        <source>A ticket needs the candidate's full name, the surname and a party code.</source>
        <translation>Una fórmula necesita el nombre completo del candidato, el apellido y la sigla del partido.</translation>
    </message>
    <message>
        <location filename="callboard/desk/ballot.py"/>
        <location filename="callboard/gui/dialogs/ballot_draft.py"/>
        <source>The ballot holds {most} tickets, one for each key. Remove one first.</source>
        <translation>En la boleta caben {most} fórmulas, una por tecla. Quite antes una.</translation>
    </message>
    <message>
        <location filename="callboard/desk/ballot.py"/>
        <source>{ticket} is on the ballot already.</source>
        <translation>{ticket} ya está en la boleta.</translation>
    </message>
    <message>
        <location filename="callboard/desk/ballot.py"/>
        <source>{ticket} is one of the two large tickets of this election.</source>
        <translation>{ticket} es una de las dos fórmulas grandes de esta elección.</translation>
    </message>
    <message>
        <location filename="callboard/desk/ballot.py"/>
        <source>{ticket} stands in {units}. Change those units first.</source>
        <translation>{ticket} figura en {units}. Cambie primero esas unidades.</translation>
    </message>
    <message>
        <location filename="callboard/desk/commands.py"/>
        <source>Retracting a call</source>
        <translation>Retirar una adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/desk/commands.py"/>
        <source>Retracting the call of the election</source>
        <translation>Retirar la adjudicación de la elección</translation>
    </message>
    <message>
        <location filename="callboard/desk/commands.py"/>
        <location filename="callboard/desk/differences.py"/>
        <source>The election</source>
        <translation>La elección</translation>
    </message>
    <message>
        <location filename="callboard/desk/commands.py"/>
        <source>{date}, {clock}</source>
        <translation>{date}, {clock}</translation>
    </message>
    <message>
        <location filename="callboard/desk/consequences.py"/>
        <location filename="callboard/gui/dialogs/sides.py"/>
        <source>No total changes</source>
        <translation>No cambia ningún total</translation>
    </message>
    <message>
        <location filename="callboard/desk/consequences.py"/>
        <source>{ticket} no longer has a majority</source>
        <translation>{ticket} deja de tener mayoría</translation>
    </message>
    <message>
        <location filename="callboard/desk/consequences.py"/>
        <source>{ticket} reaches a majority</source>
        <translation>{ticket} alcanza la mayoría</translation>
    </message>
    <message>
        <location filename="callboard/desk/counts.py"/>
        <source>Cast by the electors</source>
        <translation>Emitidos por los electores</translation>
    </message>
    <message>
        <location filename="callboard/desk/counts.py"/>
        <source>Certified by the states</source>
        <translation>Certificados por los estados</translation>
    </message>
    <message>
        <location filename="callboard/desk/counts.py"/>
        <source>all {total}</source>
        <translation>los {total}</translation>
    </message>
    <message>
        <location filename="callboard/desk/counts.py"/>
        <source>none so far</source>
        <translation>ninguno hasta ahora</translation>
    </message>
    <message>
        <location filename="callboard/desk/counts.py"/>
        <source>{count} blank</source>
        <translation>{count} en blanco</translation>
    </message>
    <message>
        <location filename="callboard/desk/counts.py"/>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <location filename="callboard/desk/counts.py"/>
        <source>{done} of {total} so far</source>
        <translation>{done} de {total} hasta ahora</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>Reports on the desk</source>
        <translation>Informes en la mesa</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>The ballot</source>
        <translation>La boleta</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>The desk’s note</source>
        <translation>La nota de la mesa</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>called for {ticket}</source>
        <comment>standing</comment>
        <translation>adjudicada a {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>certified for {ticket}</source>
        <comment>standing</comment>
        <translation>certificada para {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>decided: {ground}</source>
        <translation>decidido: {ground}</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>leading {ticket}</source>
        <comment>standing</comment>
        <translation>a la cabeza {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>none</source>
        <comment>note</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <location filename="callboard/gui/inspector/said.py"/>
        <location filename="callboard/gui/table/details.py"/>
        <source>not called</source>
        <translation>sin adjudicar</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>note “{text}”</source>
        <translation>nota “{text}”</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>nothing noted</source>
        <translation>sin notas</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <location filename="callboard/gui/inspector/said.py"/>
        <location filename="callboard/gui/reconciliation/view.py"/>
        <location filename="callboard/gui/table/details.py"/>
        <source>retracted</source>
        <translation>retirada</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>{count} {count:elector|electors}</source>
        <translation>{count} {count:voto electoral|votos electorales}</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>{ticket} {parts} of {of}</source>
        <translation>{ticket} {parts} de {of}</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>{unit}, chance</source>
        <translation>{unit}, probabilidad</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>{unit}, electors as cast</source>
        <translation>{unit}, electores emitidos</translation>
    </message>
    <message>
        <location filename="callboard/desk/differences.py"/>
        <source>{unit}, votes</source>
        <translation>{unit}, votos</translation>
    </message>
    <message>
        <location filename="callboard/desk/electors.py"/>
        <source>Cast by its electors: {votes}</source>
        <translation>Emitidos por sus electores: {votes}</translation>
    </message>
    <message>
        <location filename="callboard/desk/opening.py"/>
        <source>Report {number} of {count} in this desk cannot be read ({why}): it stays in the file and is left out here. Import the report again to use it.</source>
        <translation>El informe {number} de {count} de esta mesa no se puede leer ({why}): sigue en el archivo y aquí se omite. Importe otra vez el informe para usarlo.</translation>
    </message>
    <message>
        <location filename="callboard/desk/opening.py"/>
        <source>The ledger in {path} cannot be read ({reason}). Nothing was changed. Open one of its backups, in the folder beside it, or ask for help with this file at hand.</source>
        <translation>El libro de {path} no se puede leer ({reason}). Nada ha cambiado. Abra una de sus copias de seguridad, en la carpeta de al lado, o pida ayuda con este archivo a mano.</translation>
    </message>
    <message>
        <location filename="callboard/desk/queue.py"/>
        <source>{one} and {other} cannot reach {majority} without it</source>
        <translation>{one} y {other} no llegan a {majority} sin esta unidad</translation>
    </message>
    <message>
        <location filename="callboard/desk/queue.py"/>
        <source>{ticket} cannot reach {majority} without it</source>
        <translation>{ticket} no llega a {majority} sin esta unidad</translation>
    </message>
    <message>
        <location filename="callboard/desk/queue.py"/>
        <source>{ticket} falls below {majority} without it</source>
        <translation>{ticket} baja de {majority} sin esta unidad</translation>
    </message>
    <message>
        <location filename="callboard/desk/queue.py"/>
        <source>{ticket} reaches {majority} with it</source>
        <translation>{ticket} llega a {majority} con esta unidad</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>A source needs a name: the one that reports give it, such as AP.</source>
        <translation>Una fuente necesita un nombre: el que le dan los informes, como AP.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>No ticket “{ticket}” is on this desk's ballot. Add it under Desk → Tickets first.</source>
        <translation>En la boleta de esta mesa no hay ninguna fórmula “{ticket}”. Añádala primero en Mesa → Fórmulas.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>No unit is chosen. Choose one in the table or on the map first.</source>
        <translation>No hay ninguna unidad elegida. Elija primero una en la tabla o en el mapa.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>Report {report} is not on this desk.</source>
        <translation>El informe {report} no está en esta mesa.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>The chance for {unit} lies between 0 and 100%. Check what was typed.</source>
        <translation>La probabilidad de {unit} está entre 0 y 100 %. Revise lo escrito.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>The last polls in {unit} close at {clock} ET. Give the reason for calling it before.</source>
        <translation>Las últimas urnas de {unit} cierran a las {clock}, hora del Este. Dé el motivo para adjudicarla antes.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>The reports do not agree on a winner for {unit}. Resolve the conflict instead.</source>
        <translation>Los informes no coinciden en el ganador de {unit}. Decida el conflicto.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>The returns of {unit} cannot be so: votes are whole numbers from 0, and the expected vote lies between 0 and 100%. Check what was typed.</source>
        <translation>Los votos de {unit} no pueden ser esos: los votos son números enteros desde 0, y el voto esperado está entre 0 y 100 %. Revise lo escrito.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>There is no unit {unit} in the election of {year}.</source>
        <translation>En la elección de {year} no hay ninguna unidad {unit}.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>This desk is open read-only, so nothing can be changed. Close it where it is open for writing, then open it again here.</source>
        <translation>Esta mesa está abierta en modo de solo lectura, así que no se puede cambiar nada. Ciérrela donde está abierta para escribir y vuelva a abrirla aquí.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>Whose figures are these? Give their source: it is shown beside them.</source>
        <translation>¿De quién son estas cifras? Indique su fuente: se muestra junto a ellas.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>{act} needs a reason: it goes into the ledger with your name.</source>
        <translation>{act} exige un motivo: queda en el libro con su nombre.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>{name} is already on the desk as {known}, byte for byte. It was not taken again.</source>
        <translation>{name} ya está en la mesa como {known}, idéntico. No se volvió a tomar.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>{name} is already on the desk, byte for byte. It was not taken again.</source>
        <translation>{name} ya está en la mesa, idéntico. No se volvió a tomar.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>{source} cannot be an echo of {other}: {other} is {source}, or repeats it already.</source>
        <translation>{source} no puede ser eco de {other}: {other} es {source}, o ya lo repite.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>{ticket} has {electors} electors called, {short} short of {majority}: the election cannot be called yet.</source>
        <translation>{ticket} tiene {electors} votos electorales adjudicados, le faltan {short} para {majority}: la elección aún no se puede adjudicar.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>{time} has not come yet. Give the time at which the call was made.</source>
        <translation>{time} aún no ha llegado. Indique la hora en que se hizo la adjudicación.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>{units} {count:is|are} not called: there is nothing to retract.</source>
        <translation>{units} {count:no está adjudicada|no están adjudicadas}: no hay nada que retirar.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>{unit} has changed since you looked. Look again, then decide.</source>
        <translation>{unit} ha cambiado desde que usted miró. Mire otra vez y luego decida.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>{unit} has {electors} electors, not {given}. Check the votes as cast.</source>
        <translation>{unit} tiene {electors} electores, no {given}. Revise los votos emitidos.</translation>
    </message>
    <message>
        <location filename="callboard/desk/refusals.py"/>
        <source>{unit} is called for {ticket}. Retract that call first, or give the reason for changing it.</source>
        <translation>{unit} está adjudicada a {ticket}. Retire primero esa adjudicación, o dé el motivo para cambiarla.</translation>
    </message>
    <message>
        <location filename="callboard/desk/reporting.py"/>
        <source>Resolving a conflict</source>
        <translation>Decidir un conflicto</translation>
    </message>
    <message>
        <location filename="callboard/desk/returns.py"/>
        <source>Called for {ticket}, but {leader} leads by {votes}.</source>
        <translation>Adjudicada a {ticket}, pero {leader} aventaja por {votes}.</translation>
    </message>
    <message>
        <location filename="callboard/desk/returns.py"/>
        <source>The districts give {name} {sum} in all, the state {whole}.</source>
        <translation>Los distritos suman {sum} para {name}, y el estado {whole}.</translation>
    </message>
    <message>
        <location filename="callboard/desk/returns.py"/>
        <source>The shares add up to more than 100%: {listed} votes are listed, {total} are the total.</source>
        <translation>Los porcentajes suman más de 100 %: hay {listed} votos desglosados y el total es {total}.</translation>
    </message>
    <message>
        <location filename="callboard/desk/returns.py"/>
        <source>{name} fell from {before} to {now}.</source>
        <translation>{name} bajó de {before} a {now}.</translation>
    </message>
    <message>
        <location filename="callboard/desk/returns.py"/>
        <source>{name} has more than 100%: {listed} votes are listed, {total} are the total.</source>
        <translation>{name} tiene más de 100 %: hay {listed} votos desglosados y el total es {total}.</translation>
    </message>
    <message>
        <location filename="callboard/desk/scenarios.py"/>
        <source>Scenario, split: {parts}</source>
        <translation>Escenario, dividido: {parts}</translation>
    </message>
    <message>
        <location filename="callboard/desk/scenarios.py"/>
        <source>Split: {parts}</source>
        <translation>Dividido: {parts}</translation>
    </message>
    <message>
        <location filename="callboard/desk/shown_time.py"/>
        <location filename="callboard/gui/table/moments.py"/>
        <source>after {clock}</source>
        <translation>tras {clock}</translation>
    </message>
    <message>
        <location filename="callboard/desk/shown_time.py"/>
        <location filename="callboard/gui/table/moments.py"/>
        <source>by {clock}</source>
        <translation>antes de {clock}</translation>
    </message>
    <message>
        <location filename="callboard/desk/source_grid.py"/>
        <source>All</source>
        <comment>filter</comment>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="callboard/desk/source_grid.py"/>
        <source>Behind</source>
        <comment>filter</comment>
        <translation>Por detrás</translation>
    </message>
    <message>
        <location filename="callboard/desk/source_grid.py"/>
        <source>Conflicts</source>
        <comment>filter</comment>
        <translation>Conflictos</translation>
    </message>
    <message>
        <location filename="callboard/desk/source_grid.py"/>
        <source>Retracted</source>
        <comment>filter</comment>
        <translation>Retiradas</translation>
    </message>
    <message>
        <location filename="callboard/desk/source_grid.py"/>
        <source>Single source</source>
        <comment>filter</comment>
        <translation>Una fuente</translation>
    </message>
    <message>
        <location filename="callboard/desk/source_grid.py"/>
        <source>We differ from {reference}</source>
        <comment>filter</comment>
        <translation>Diferimos de {reference}</translation>
    </message>
    <message>
        <location filename="callboard/desk/source_totals.py"/>
        <source>this desk</source>
        <translation>esta mesa</translation>
    </message>
    <message>
        <location filename="callboard/desk/source_totals.py"/>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <location filename="callboard/desk/source_totals.py"/>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <location filename="callboard/desk/source_totals.py"/>
        <source>{ticket}: {source} {theirs}, {other} {own}: {units}</source>
        <translation>{ticket}: {source} {theirs}, {other} {own}: {units}</translation>
    </message>
    <message>
        <location filename="callboard/desk/source_totals.py"/>
        <source>{ticket}: {source} {theirs}, {other} {own}: {units} and {more} more</source>
        <translation>{ticket}: {source} {theirs}, {other} {own}: {units} y {more} más</translation>
    </message>
    <message>
        <location filename="callboard/desk/typed_time.py"/>
        <source>about {date}, {clock} ET</source>
        <translation>hacia el {date}, {clock} ET</translation>
    </message>
    <message>
        <location filename="callboard/desk/typed_time.py"/>
        <location filename="callboard/gui/table/moments.py"/>
        <source>{date}, {clock} ET</source>
        <translation>{date}, {clock} ET</translation>
    </message>
    <message>
        <location filename="callboard/desk/typed_time.py"/>
        <source>{date}, {clock} ET has not come yet.</source>
        <translation>{date}, {clock} ET: aún no ha llegado.</translation>
    </message>
    <message>
        <location filename="callboard/desk/typed_time.py"/>
        <source>“{text}” is not a time. Write it like 12:58 am, 23:20 or Nov 7 11:25 am.</source>
        <translation>“{text}” no es una hora. Escríbala como 12:58 a. m., 23:20 o 7 nov 11:25 a. m.</translation>
    </message>
    <message>
        <location filename="callboard/election/apportionment.py"/>
        <source>{seats} seats cannot be shared among {states} states: each state gets at least one, and every seat needs a state.</source>
        <translation>No se pueden repartir {seats} escaños entre {states} estados: cada estado recibe al menos uno, y cada escaño necesita un estado.</translation>
    </message>
    <message>
        <location filename="callboard/election/holding.py"/>
        <source>gain</source>
        <comment>unit</comment>
        <translation>gana</translation>
    </message>
    <message>
        <location filename="callboard/election/holding.py"/>
        <source>hold</source>
        <comment>unit</comment>
        <translation>retiene</translation>
    </message>
    <message>
        <location filename="callboard/election/race.py"/>
        <location filename="callboard/gui/wall/calls.py"/>
        <source>No calls yet</source>
        <translation>Aún no hay adjudicaciones</translation>
    </message>
    <message>
        <location filename="callboard/election/race.py"/>
        <source>No majority: {ticket} leads with {electors}; the House decides</source>
        <translation>Sin mayoría: {ticket} va a la cabeza con {electors}; decide la Cámara de Representantes</translation>
    </message>
    <message>
        <location filename="callboard/election/race.py"/>
        <source>No ticket can reach {majority}: the House decides</source>
        <translation>Ninguna fórmula puede llegar a {majority}: decide la Cámara de Representantes</translation>
    </message>
    <message>
        <location filename="callboard/election/race.py"/>
        <source>No tickets yet</source>
        <translation>Aún no hay fórmulas</translation>
    </message>
    <message>
        <location filename="callboard/election/race.py"/>
        <source>no path left for {ticket}</source>
        <translation>ya no hay ruta para {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/election/race.py"/>
        <location filename="callboard/gui/chart/written.py"/>
        <location filename="callboard/gui/wall/tally.py"/>
        <source>{majority} to win</source>
        <translation>{majority} para ganar</translation>
    </message>
    <message>
        <location filename="callboard/election/race.py"/>
        <source>{one}–{other}: the House decides</source>
        <translation>{one}–{other}: decide la Cámara de Representantes</translation>
    </message>
    <message>
        <location filename="callboard/election/race.py"/>
        <source>{ticket} has {electors}, {past} past half</source>
        <translation>{ticket} tiene {electors}, {past} más que la mitad</translation>
    </message>
    <message>
        <location filename="callboard/election/race.py"/>
        <source>{ticket} needs {count} more</source>
        <translation>A {ticket} le {count:falta|faltan} {count}</translation>
    </message>
    <message>
        <location filename="callboard/election/race.py"/>
        <source>{ticket} reaches {majority} with {unit}</source>
        <translation>{ticket} llega a {majority} con {unit}</translation>
    </message>
    <message>
        <location filename="callboard/election/race.py"/>
        <source>{ticket} reaches {majority} with {unit} or {other}</source>
        <translation>{ticket} llega a {majority} con {unit} o {other}</translation>
    </message>
    <message>
        <location filename="callboard/election/race.py"/>
        <source>{ticket} too</source>
        <translation>{ticket} también</translation>
    </message>
    <message>
        <location filename="callboard/election/race.py"/>
        <source>{unit} decides</source>
        <translation>{unit} decide</translation>
    </message>
    <message>
        <location filename="callboard/election/returns.py"/>
        <source>Other</source>
        <translation>Otros</translation>
    </message>
    <message>
        <location filename="callboard/election/status.py"/>
        <source>Called</source>
        <translation>Adjudicada</translation>
    </message>
    <message>
        <location filename="callboard/election/status.py"/>
        <source>Certified</source>
        <translation>Certificada</translation>
    </message>
    <message>
        <location filename="callboard/election/status.py"/>
        <source>Held until certified</source>
        <translation>A la espera de certificación</translation>
    </message>
    <message>
        <location filename="callboard/election/status.py"/>
        <source>Leading</source>
        <translation>A la cabeza</translation>
    </message>
    <message>
        <location filename="callboard/election/status.py"/>
        <source>Not called</source>
        <translation>Sin adjudicar</translation>
    </message>
    <message>
        <location filename="callboard/election/status.py"/>
        <source>Too close</source>
        <translation>Muy reñido</translation>
    </message>
    <message>
        <location filename="callboard/election/status.py"/>
        <source>Too early</source>
        <translation>Muy pronto</translation>
    </message>
    <message>
        <location filename="callboard/election/status.py"/>
        <source>Unable to call</source>
        <translation>No se puede adjudicar</translation>
    </message>
    <message>
        <location filename="callboard/errors.py"/>
        <source>it is gone</source>
        <translation>ya no está</translation>
    </message>
    <message>
        <location filename="callboard/errors.py"/>
        <source>its folder is gone</source>
        <translation>su carpeta ya no está</translation>
    </message>
    <message>
        <location filename="callboard/errors.py"/>
        <source>its symbolic links lead in a circle</source>
        <translation>sus enlaces simbólicos dan vueltas en círculo</translation>
    </message>
    <message>
        <location filename="callboard/errors.py"/>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <location filename="callboard/errors.py"/>
        <source>the disk is gone</source>
        <translation>el disco ya no está</translation>
    </message>
    <message>
        <location filename="callboard/errors.py"/>
        <source>the disk is read-only</source>
        <translation>el disco es de solo lectura</translation>
    </message>
    <message>
        <location filename="callboard/errors.py"/>
        <source>the disk reports an error</source>
        <translation>el disco informa de un error</translation>
    </message>
    <message>
        <location filename="callboard/errors.py"/>
        <source>the file would become larger than the system allows</source>
        <translation>el archivo sería mayor de lo que permite el sistema</translation>
    </message>
    <message>
        <location filename="callboard/errors.py"/>
        <source>the name is too long</source>
        <translation>el nombre es demasiado largo</translation>
    </message>
    <message>
        <location filename="callboard/errors.py"/>
        <source>the system does not permit it</source>
        <translation>el sistema no lo permite</translation>
    </message>
    <message>
        <location filename="callboard/errors.py"/>
        <source>there is a folder of that name</source>
        <translation>hay una carpeta con ese nombre</translation>
    </message>
    <message>
        <location filename="callboard/errors.py"/>
        <source>you have no permission</source>
        <translation>usted no tiene permiso</translation>
    </message>
    <message>
        <location filename="callboard/errors.py"/>
        <source>your share of the disk is used up</source>
        <translation>su cuota de disco está agotada</translation>
    </message>
    <message>
        <location filename="callboard/exports/errors.py"/>
        <source>The folder {folder} does not exist: make it, or choose another.</source>
        <translation>La carpeta {folder} no existe: créela o elija otra.</translation>
    </message>
    <message>
        <location filename="callboard/exports/errors.py"/>
        <source>This is not a {form} export of Callboard: {reason}.</source>
        <translation>Esto no es una exportación {form} de Callboard: {reason}.</translation>
    </message>
    <message>
        <location filename="callboard/exports/errors.py"/>
        <source>{name} was not written: {reason}. Nothing in {folder} has changed; free the place, or choose another one.</source>
        <translation>{name} no se escribió: {reason}. Nada ha cambiado en {folder}; libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="callboard/exports/errors.py"/>
        <source>{path} is a folder: name a file inside it.</source>
        <translation>{path} es una carpeta: indique un archivo dentro de ella.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/acts.py"/>
        <source>No ticket has a majority of the electors yet.</source>
        <translation>Ninguna fórmula tiene aún la mayoría de los votos electorales.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>A deciding call was retracted</source>
        <translation>Se retiró una adjudicación decisiva</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>A newer one has come</source>
        <translation>Llegó uno más nuevo</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>Calls that were accepted from it stay, with their basis.</source>
        <translation>Las adjudicaciones que se aceptaron de él se quedan, con su base.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>Imported by mistake</source>
        <translation>Importado por error</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>Its source withdrew it</source>
        <translation>Su fuente lo retiró</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>No call was changed.</source>
        <translation>No se cambió ninguna adjudicación.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>Read {reports}: {claims} {claims:claim|claims}, {findings} {findings:finding|findings}.</source>
        <translation>Leído: {reports}; {claims} {claims:afirmación|afirmaciones}, {findings} {findings:hallazgo|hallazgos}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>Rules called {count} {count:unit|units}: Ctrl+Z takes them back.</source>
        <translation>Las reglas adjudicaron {count} {count:unidad|unidades}: Ctrl+Z lo deshace.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>Take back</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>Take back the call of the election</source>
        <translation>Retirar la adjudicación de la elección</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>Take {report} off the desk?</source>
        <translation>¿Quitar {report} de la mesa?</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>The calls of the units stay as they are.</source>
        <translation>Las adjudicaciones de las unidades quedan como están.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>The election is called. Take that call back?</source>
        <translation>La elección está adjudicada. ¿Retirar esa adjudicación?</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <location filename="callboard/gui/reports/bar.py"/>
        <source>Withdraw</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>Withdraw a report</source>
        <translation>Quitar un informe</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>{count} units are called for {ticket} already.</source>
        <translation>{count} unidades ya están adjudicadas a {ticket}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <location filename="callboard/gui/dialogs/sides.py"/>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>{count} {count:report|reports}</source>
        <translation>{count} {count:informe|informes}</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>{units} and {last}</source>
        <translation>{units} y {last}</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/asking.py"/>
        <source>{units} {count:is|are} called for {ticket} already.</source>
        <translation>{units} ya {count:está adjudicada|están adjudicadas} a {ticket}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/exporting.py"/>
        <source>Exported to {name}. The ledger does not know: the desk is read-only.</source>
        <translation>Exportado a {name}. No consta en el libro: la mesa es de solo lectura.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/exporting.py"/>
        <source>Exported {units} units to {name}.</source>
        <translation>{units} unidades exportadas a {name}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/figure_acts.py"/>
        <source>No report on this desk gives votes of whole units.</source>
        <translation>Ningún informe de esta mesa da votos de unidades enteras.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/figure_acts.py"/>
        <source>Took the votes of {count} {count:unit|units} from {sources}.</source>
        <translation>Se tomaron los votos de {count} {count:unidad|unidades} de {sources}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/files.py"/>
        <location filename="callboard/gui/acts/questions.py"/>
        <location filename="callboard/gui/dialogs/new_desk.py"/>
        <source>Desks</source>
        <translation>Mesas</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/files.py"/>
        <source>Open read-only</source>
        <translation>Abrir como solo lectura</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/files.py"/>
        <source>Put back the backup of {day}, {clock} ET.</source>
        <translation>Se restauró la copia de seguridad del {day}, {clock}, hora del Este.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/files.py"/>
        <source>Put the backup in its place</source>
        <translation>Poner en su lugar la copia de seguridad</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/files.py"/>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/files.py"/>
        <source>Saved a copy as {name}.</source>
        <translation>Copia guardada como {name}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/files.py"/>
        <source>The damaged file is {name}.</source>
        <translation>El archivo dañado es {name}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/files.py"/>
        <source>{folder} cannot be made: {problem}.</source>
        <translation>No se puede crear {folder}: {problem}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/files.py"/>
        <source>{name} (copy)</source>
        <translation>{name} (copia)</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/imports.py"/>
        <source>Reading was stopped; nothing was taken.</source>
        <translation>Se detuvo la lectura; no se tomó nada.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/questions.py"/>
        <source>&lt;b&gt;Callboard {version}&lt;/b&gt;&lt;br&gt;The results desk for US presidential elections.&lt;br&gt;&lt;br&gt;MIT licence. Shapes of the map: us-atlas (ISC), from the Census Bureau.&lt;br&gt;It sends nothing; it reads from the network only the addresses you watch.</source>
        <translation>&lt;b&gt;Callboard {version}&lt;/b&gt;&lt;br&gt;La mesa de resultados para las elecciones presidenciales de Estados Unidos.&lt;br&gt;&lt;br&gt;Licencia MIT. Formas del mapa: us-atlas (ISC), de la Oficina del Censo.&lt;br&gt;No envía nada; de la red solo lee las direcciones que usted vigila.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/questions.py"/>
        <source>About Callboard</source>
        <translation>Acerca de Callboard</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/questions.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/questions.py"/>
        <source>Open a desk</source>
        <translation>Abrir una mesa</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/questions.py"/>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>Open reports</source>
        <translation>Abrir informes</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/questions.py"/>
        <location filename="callboard/gui/inspector/panel.py"/>
        <location filename="callboard/gui/log/wanted.py"/>
        <location filename="callboard/gui/reports/panel.py"/>
        <location filename="callboard/gui/watching/attach.py"/>
        <location filename="callboard/gui/window/lower.py"/>
        <location filename="callboard/ledger/own.py"/>
        <source>Reports</source>
        <translation>Informes</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/reading.py"/>
        <source>Only the first {most} of {count} files were read. Drop the others next.</source>
        <translation>Solo se leyeron los primeros {most} de {count} archivos. Suelte los demás después.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/reading.py"/>
        <source>{count} {count:entry|entries} of {folder} {count:is|are} no file and {count:was|were} left out: {names}.</source>
        <translation>{count} {count:entrada|entradas} de {folder} no {count:es un archivo y quedó|son archivos y quedaron} fuera: {names}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/reading.py"/>
        <source>{folder} holds no file to be read.</source>
        <translation>{folder} no contiene ningún archivo que leer.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/remedies.py"/>
        <source>{name} holds no table whose columns could be said.</source>
        <translation>{name} no contiene ninguna tabla cuyas columnas se puedan indicar.</translation>
    </message>
    <message>
        <location filename="callboard/gui/acts/report_acts.py"/>
        <source>Called {count} {count:unit|units} as the reports agree: Ctrl+Z takes {count:it|them} back.</source>
        <translation>{count:Adjudicada|Adjudicadas} {count} {count:unidad|unidades} según los informes: Ctrl+Z {count:la|las} retira.</translation>
    </message>
    <message>
        <location filename="callboard/gui/chart/later.py"/>
        <source>Draw all days of the count</source>
        <translation>Dibujar todos los días del recuento</translation>
    </message>
    <message>
        <location filename="callboard/gui/chart/later.py"/>
        <source>Draw the night alone</source>
        <translation>Dibujar solo la noche</translation>
    </message>
    <message>
        <location filename="callboard/gui/chart/later.py"/>
        <source>The night only</source>
        <translation>Solo la noche</translation>
    </message>
    <message>
        <location filename="callboard/gui/chart/later.py"/>
        <source>then, to {day}: {sums}</source>
        <translation>luego, hasta el {day}: {sums}</translation>
    </message>
    <message>
        <location filename="callboard/gui/chart/panel.py"/>
        <source>Electoral votes over the night</source>
        <translation>Votos electorales durante la noche</translation>
    </message>
    <message>
        <location filename="callboard/gui/chart/panel.py"/>
        <source>Electors now: {sums}.</source>
        <translation>Electores ahora: {sums}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/chart/panel.py"/>
        <source>Point at a moment to read it; with the keyboard: ← and →</source>
        <translation>Señale un momento para leerlo; con el teclado: ← y →</translation>
    </message>
    <message>
        <location filename="callboard/gui/chart/placeholder.py"/>
        <source>Drawing the night…</source>
        <translation>Dibujando la noche…</translation>
    </message>
    <message>
        <location filename="callboard/gui/chart/plot.py"/>
        <location filename="callboard/gui/inspector/facts.py"/>
        <location filename="callboard/gui/map_panel/looks.py"/>
        <location filename="callboard/gui/timemachine/words.py"/>
        <location filename="callboard/gui/wall/window.py"/>
        <source>{clock} ET</source>
        <translation>{clock} ET</translation>
    </message>
    <message>
        <location filename="callboard/gui/chart/span.py"/>
        <source>{days}, {year}</source>
        <translation>{days} {year}</translation>
    </message>
    <message>
        <location filename="callboard/gui/chart/written.py"/>
        <source>It is not known when any of these calls was made</source>
        <translation>No se sabe cuándo se hizo ninguna de estas adjudicaciones</translation>
    </message>
    <message>
        <location filename="callboard/gui/chart/written.py"/>
        <source>What is tried in a scenario has no time</source>
        <translation>Lo que se prueba en un escenario no tiene hora</translation>
    </message>
    <message>
        <location filename="callboard/gui/closings/strip.py"/>
        <source>Poll closings</source>
        <translation>Cierres de urnas</translation>
    </message>
    <message>
        <location filename="callboard/gui/closings/words.py"/>
        <source>Next polls close {clock} ET</source>
        <translation>Próximo cierre de urnas {clock} ET</translation>
    </message>
    <message>
        <location filename="callboard/gui/closings/words.py"/>
        <source>Next polls close {clock} ET on {date}</source>
        <translation>Próximo cierre de urnas {clock} ET, {date}</translation>
    </message>
    <message>
        <location filename="callboard/gui/closings/words.py"/>
        <source>in {time}</source>
        <translation>en {time}</translation>
    </message>
    <message>
        <location filename="callboard/gui/closings/words.py"/>
        <source>no unit wholly</source>
        <translation>ninguna unidad por completo</translation>
    </message>
    <message>
        <location filename="callboard/gui/closings/words.py"/>
        <source>none wholly</source>
        <translation>ninguna por completo</translation>
    </message>
    <message>
        <location filename="callboard/gui/closings/words.py"/>
        <source>partly: {units}</source>
        <translation>en parte: {units}</translation>
    </message>
    <message>
        <location filename="callboard/gui/closings/words.py"/>
        <source>{closed} of {total} EV closed</source>
        <translation>{closed} de {total} VE cerrados</translation>
    </message>
    <message>
        <location filename="callboard/gui/closings/words.py"/>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>{count} EV</source>
        <translation>{count} VE</translation>
    </message>
    <message>
        <location filename="callboard/gui/closings/words.py"/>
        <source>{days} {days:day|days} {hours} h</source>
        <translation>{days} {days:día|días} {hours} h</translation>
    </message>
    <message>
        <location filename="callboard/gui/closings/words.py"/>
        <source>{electors} EV: {units}</source>
        <translation>{electors} VE: {units}</translation>
    </message>
    <message>
        <location filename="callboard/gui/closings/words.py"/>
        <location filename="callboard/gui/inspector/facts.py"/>
        <location filename="callboard/gui/paths/words.py"/>
        <source>{units} and {count} more</source>
        <translation>{units} y {count} más</translation>
    </message>
    <message>
        <location filename="callboard/gui/closings/words.py"/>
        <source>{units}; partly {others}</source>
        <translation>{units}; en parte {others}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/ballot_draft.py"/>
        <source>A ticket</source>
        <translation>Una fórmula</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/ballot_draft.py"/>
        <source>One of the two large tickets of this election: it stays as it was on the ballot.</source>
        <translation>Una de las dos fórmulas principales de esta elección: queda como figuró en la boleta.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/ballot_draft.py"/>
        <source>{ticket} is on the ballot twice. Give one of them another surname.</source>
        <translation>{ticket} figura dos veces en la boleta. Dé otro apellido a una de las dos.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/ballot_draft.py"/>
        <source>{ticket} needs a full name, a surname and a party code (LIB, GRN, IND …).</source>
        <translation>{ticket}: faltan el nombre completo, el apellido o la sigla del partido (LIB, GRN, IND…).</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/chances.py"/>
        <source>50 for every empty one</source>
        <translation>50 en cada casilla vacía</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/chances.py"/>
        <source>Chance of {ticket} in {unit}, per cent</source>
        <translation>Probabilidad de {ticket} en {unit}, en por ciento</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/chances.py"/>
        <source>Chances</source>
        <translation>Probabilidades</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/chances.py"/>
        <source>Even chances where nothing is typed</source>
        <translation>Probabilidades iguales donde no hay nada escrito</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/chances.py"/>
        <source>Give the source: it is shown beside every chance.</source>
        <translation>Indique la fuente: se muestra junto a cada probabilidad.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/chances.py"/>
        <source>How likely is {ticket} to take each open unit?</source>
        <translation>¿Qué probabilidad tiene {ticket} de llevarse cada unidad abierta?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/chances.py"/>
        <source>In per cent, or as a ratio such as 5/8. The chance of a majority is worked out exactly once every open unit has one; the units are taken as independent of each other.</source>
        <translation>En por ciento, o como fracción, por ejemplo 5/8. La probabilidad de una mayoría se calcula con exactitud cuando todas las unidades abiertas tienen la suya; las unidades se toman como independientes entre sí.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/chances.py"/>
        <source>Source of the chances</source>
        <translation>Fuente de las probabilidades</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/chances.py"/>
        <source>Source: whose chances these are</source>
        <translation>Fuente: de quién son estas probabilidades</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/chances.py"/>
        <source>Use these chances</source>
        <translation>Usar estas probabilidades</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/chances.py"/>
        <source>{unit}: write a chance as 62, 62.5 or 5/8, from 0 to 100%.</source>
        <translation>{unit}: escriba la probabilidad como 62, 62.5 o 5/8, de 0 a 100 %.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/colours.py"/>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/colours.py"/>
        <source>Choose a colour for {ticket}</source>
        <translation>Elegir un color para {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/colours.py"/>
        <source>Colour of {ticket}</source>
        <translation>Color de {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/colours.py"/>
        <source>Colours of tickets</source>
        <translation>Colores de las fórmulas</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/colours.py"/>
        <source>Palette’s</source>
        <translation>El de la paleta</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/colours.py"/>
        <source>Palette’s colour for {ticket}</source>
        <translation>Color de la paleta para {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/colours.py"/>
        <source>The colour that the palette gives it</source>
        <translation>El color que le da la paleta</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/colours.py"/>
        <source>Use these colours</source>
        <translation>Usar estos colores</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/colours.py"/>
        <source>Which colour shows the results of each ticket?</source>
        <translation>¿Con qué color se muestran los resultados de cada fórmula?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/colours.py"/>
        <source>{one} and {other} can hardly be told apart: choose colours of which one is darker.</source>
        <translation>{one} y {other} apenas se distinguen: elija colores de los que uno sea más oscuro.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/election.py"/>
        <source>Call the election</source>
        <translation>Adjudicar la elección</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/election.py"/>
        <source>Call the election for {ticket}?</source>
        <translation>¿Adjudicar la elección a {ticket}?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/election.py"/>
        <source>Say on whose word the election is called: AP, or your own desk.</source>
        <translation>Diga según quién se adjudica la elección: AP o su propia mesa.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/election.py"/>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <location filename="callboard/gui/inspector/attribution.py"/>
        <location filename="callboard/gui/log/filters.py"/>
        <location filename="callboard/gui/reports/views.py"/>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/election.py"/>
        <source>Source of the call</source>
        <translation>Fuente de la adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/election.py"/>
        <source>{electors} of {total} electors are called for {ticket}; {majority} make a majority.</source>
        <translation>{electors} de {total} votos electorales están adjudicados a {ticket}; la mayoría son {majority}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/election.py"/>
        <source>{electors} {count:is|are} not called yet.</source>
        <translation>Aún {count:queda|quedan} {electors} sin adjudicar.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/elections.py"/>
        <source>Also on the ballot: {tickets}.</source>
        <translation>También en la boleta: {tickets}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/elections.py"/>
        <source>Finished: the official result, certified and cast</source>
        <translation>Terminada: el resultado oficial, certificado y emitido</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/elections.py"/>
        <source>Give the desk file a name.</source>
        <translation>Dé un nombre al archivo de la mesa.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/elections.py"/>
        <source>Nothing: every unit is open</source>
        <translation>Nada: todas las unidades están abiertas</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/elections.py"/>
        <source>Poll closings are known.</source>
        <translation>Se conocen los cierres de urnas.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/elections.py"/>
        <source>The night as AP called it</source>
        <translation>La noche como la adjudicó AP</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/elections.py"/>
        <source>The tickets are typed in by you.</source>
        <translation>Usted escribe las fórmulas.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/elections.py"/>
        <source>There is no folder {folder}. Choose another place.</source>
        <translation>No existe la carpeta {folder}. Elija otro lugar.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/elections.py"/>
        <source>Who held the units before is not known.</source>
        <translation>No se sabe quién tenía antes las unidades.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/elections.py"/>
        <source>tickets to be typed in</source>
        <translation>fórmulas por escribir</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/elections.py"/>
        <source>{electors} electors in {units} units, {majority} to win.</source>
        <translation>{electors} electores en {units} unidades, {majority} para ganar.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/elections.py"/>
        <source>{name} exists already. Choose another name, or open it under File → Open.</source>
        <translation>{name} ya existe. Elija otro nombre o ábralo en Archivo → Abrir.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>An elector voted for somebody on no ticket here</source>
        <translation>Un elector votó por alguien que no está en ninguna fórmula</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>Blank ballots</source>
        <translation>Votos en blanco</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>Blank ballots, which are not counted</source>
        <translation>Votos en blanco, que no se cuentan</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>Electors as cast</source>
        <translation>Votos electorales emitidos</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>Full name of somebody on no ticket</source>
        <translation>Nombre completo de alguien que no está en ninguna fórmula</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>Give the full name of the person who was voted for.</source>
        <translation>Escriba el nombre completo de la persona votada.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>How did the electors of {state} vote?</source>
        <translation>¿Cómo votaron los electores de {state}?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <location filename="callboard/gui/inspector/attribution.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>Note, such as why an elector was replaced</source>
        <translation>Nota, por ejemplo por qué se sustituyó a un elector</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>Somebody else…</source>
        <translation>Otra persona…</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>Votes for that name</source>
        <translation>Votos para ese nombre</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>Votes for {ticket}</source>
        <translation>Votos para {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>{given} of {total} electors</source>
        <translation>{given} de {total} electores</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/electors.py"/>
        <source>{state} has {electors} electors, not {given}.</source>
        <translation>{state} tiene {electors} electores, no {given}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>Broadcast</source>
        <translation>Televisión</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>Choose a place…</source>
        <translation>Elegir un lugar…</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <location filename="callboard/gui/map_panel/menu.py"/>
        <source>Export map</source>
        <translation>Exportar el mapa</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>Give the map a heading.</source>
        <translation>Dé un título al mapa.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>Heading</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>Height</source>
        <translation>Altura</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>Pixels: for broadcast and for pages that take no SVG</source>
        <translation>Píxeles: para televisión y para páginas que no admiten SVG</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>Sharp at any size, text stays text: for the web and for designers</source>
        <translation>Nítido a cualquier tamaño, y el texto sigue siendo texto: para la web y para diseñadores</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>Sharp at any size: for print</source>
        <translation>Nítido a cualquier tamaño: para imprenta</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>The map as it is seen now, with heading, legend, source and time.</source>
        <translation>El mapa tal como se ve ahora, con título, leyenda, fuente y hora.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>Wall</source>
        <translation>Mural</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>Width</source>
        <translation>Anchura</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/export_map.py"/>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} píxeles</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/form.py"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/identity.py"/>
        <source>Desk</source>
        <translation>Mesa</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/identity.py"/>
        <source>Desk and editor</source>
        <translation>Mesa y editor</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/identity.py"/>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Editor</source>
        <translation>Editor</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/identity.py"/>
        <source>Give both names: they tell later who decided.</source>
        <translation>Escriba ambos nombres: dirán más tarde quién decidió.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/identity.py"/>
        <source>Use these names</source>
        <translation>Usar estos nombres</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/identity.py"/>
        <source>Which names stand beside your acts in the ledger?</source>
        <translation>¿Qué nombres figuran junto a sus actos en el libro?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>Candidate</source>
        <translation>Candidato</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Candidate's electors</source>
        <translation>Votos electorales del candidato</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <location filename="callboard/gui/table/header.py"/>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>County or part</source>
        <translation>Condado o parte</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>District</source>
        <translation>Distrito</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <location filename="callboard/gui/paths/model.py"/>
        <source>Electors</source>
        <translation>Votos electorales</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Electors of {ticket}</source>
        <translation>Votos electorales de {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Leader</source>
        <translation>Quien va a la cabeza</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Mark of the winner</source>
        <translation>Marca del ganador</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Mark of {ticket}</source>
        <translation>Marca de {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Not read</source>
        <translation>No se lee</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Nothing is read so far.</source>
        <translation>Por ahora no se lee nada.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Nothing would be read by these columns.</source>
        <translation>Con estas columnas no se leería nada.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Office</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>Party</source>
        <translation>Partido</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <location filename="callboard/gui/dialogs/telling.py"/>
        <source>Read so</source>
        <translation>Leer así</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Say which column names the states or districts.</source>
        <translation>Diga qué columna nombra los estados o distritos.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Status</source>
        <translation>Situación</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Tables with the same columns are read so from now on.</source>
        <translation>Desde ahora, las tablas con las mismas columnas se leen así.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Total votes</source>
        <translation>Total de votos</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <location filename="callboard/gui/log/filters.py"/>
        <location filename="callboard/gui/reconciliation/model.py"/>
        <location filename="callboard/gui/reports/views.py"/>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <location filename="callboard/gui/inspector/returns.py"/>
        <source>Votes</source>
        <translation>Votos</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Votes of {ticket}</source>
        <translation>Votos de {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>What are the columns of {name}?</source>
        <translation>¿Qué son las columnas de {name}?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>What this column holds</source>
        <translation>Qué contiene esta columna</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Winner</source>
        <translation>Ganador</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>for example {examples}</source>
        <translation>por ejemplo {examples}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>{calls} {calls:call|calls}, {units} {units:unit|units} in all</source>
        <translation>{calls} {calls:adjudicación|adjudicaciones}, {units} {units:unidad|unidades} en total</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>{count} {count:figure|figures} of votes</source>
        <translation>{count} {count:cifra|cifras} de votos</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>{count} {count:row|rows} set aside</source>
        <translation>{count} {count:fila apartada|filas apartadas}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/mapping.py"/>
        <source>{found} (in the beginning of the file)</source>
        <translation>{found} (al principio del archivo)</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/messages.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/messages.py"/>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/messages.py"/>
        <source>Messages, the newest first</source>
        <translation>Mensajes, los más nuevos primero</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/messages.py"/>
        <source>Nothing was said yet.</source>
        <translation>Aún no se ha dicho nada.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/naming.py"/>
        <source>{units} ({electors} EV)</source>
        <translation>{units} ({electors} VE)</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/naming.py"/>
        <source>{units} and {more} more</source>
        <translation>{units} y {more} más</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/new_desk.py"/>
        <source>An empty desk, or a finished night to look at and to practise on</source>
        <translation>Una mesa vacía, o una noche terminada para verla y practicar</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/new_desk.py"/>
        <source>Begin</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/new_desk.py"/>
        <source>Begin a desk for which election?</source>
        <translation>¿Para qué elección se abre la mesa?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/new_desk.py"/>
        <source>Begin with</source>
        <translation>Empezar con</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/new_desk.py"/>
        <source>Choose the place of the desk file</source>
        <translation>Elegir el lugar del archivo de la mesa</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/new_desk.py"/>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/new_desk.py"/>
        <source>Desk file</source>
        <translation>Archivo de la mesa</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/new_desk.py"/>
        <source>Elections</source>
        <translation>Elecciones</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/new_desk.py"/>
        <source>New desk</source>
        <translation>Mesa nueva</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/new_desk.py"/>
        <source>Place of the desk file</source>
        <translation>Lugar del archivo de la mesa</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/new_desk.py"/>
        <source>What the desk begins with</source>
        <translation>Con qué empieza la mesa</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Call before polls close</source>
        <translation>Adjudicar antes del cierre</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <location filename="callboard/gui/menus/following.py"/>
        <source>Call for {ticket}</source>
        <translation>Adjudicar a {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Called in error</source>
        <translation>Adjudicado por error</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Change a call</source>
        <translation>Cambiar una adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Change {count} calls</source>
        <translation>Cambiar {count} adjudicaciones</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Count corrected</source>
        <translation>Recuento corregido</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Entered with a wrong clock</source>
        <translation>Registrado con la hora equivocada</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Rehearsal</source>
        <translation>Ensayo</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Retract</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Retract a call</source>
        <translation>Retirar una adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Retract {count} calls</source>
        <translation>Retirar {count} adjudicaciones</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Source called it early</source>
        <translation>La fuente lo adjudicó antes</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Source changed its call</source>
        <translation>La fuente cambió la suya</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Source withdrew its call</source>
        <translation>La fuente retiró la suya</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Take back the call of {units} for {ticket}?</source>
        <translation>¿Retirar la adjudicación de {units} a {ticket}?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>Take back the call of {units}?</source>
        <translation>¿Retirar la adjudicación de {units}?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>The last polls close at {clock} ET.</source>
        <translation>Cierre de las últimas urnas: {clock}, hora del Este.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>The polls are still open in {units}. Call it all the same?</source>
        <translation>Las urnas siguen abiertas en {units}. ¿Adjudicar de todos modos?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>The polls close at {clock} ET.</source>
        <translation>Cierre de urnas: {clock}, hora del Este.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>{units} {count:stands|stand} called for {holder}. Call {count:it|them} for {ticket} instead?</source>
        <translation>{units} ya {count:se adjudicó|se adjudicaron} a {holder}. ¿Adjudicar ahora a {ticket}?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/questions.py"/>
        <source>{units} {count:stands|stand} called. Call {count:it|them} for {ticket} instead?</source>
        <translation>{units} ya {count:se adjudicó|se adjudicaron}. ¿Adjudicar ahora a {ticket}?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/reason.py"/>
        <source>Give a reason: it goes into the ledger with your name.</source>
        <translation>Indique un motivo: se anota en el libro con su nombre.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/reason.py"/>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/reason.py"/>
        <source>Take this as the reason</source>
        <translation>Tomar esto como motivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/resolve.py"/>
        <source>Choose a side, or hold.</source>
        <translation>Elija un lado, o esperar.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/resolve.py"/>
        <source>Decide</source>
        <translation>Decidir</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/resolve.py"/>
        <source>Give the ground: it goes into the ledger with your name.</source>
        <translation>Indique el motivo: se anota en el libro con su nombre.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/resolve.py"/>
        <source>Ground</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/resolve.py"/>
        <location filename="callboard/gui/reconciliation/card.py"/>
        <source>Ground of the decision</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/resolve.py"/>
        <source>Resolve {unit}</source>
        <translation>Decidir {unit}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/resolve.py"/>
        <source>Take this as the ground</source>
        <translation>Tomar esto como motivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/resolve.py"/>
        <source>{unit} · {electors} EV: how is it decided?</source>
        <translation>{unit} · {electors} VE: ¿cómo se decide?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/returns.py"/>
        <source>All votes</source>
        <translation>Todos los votos</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/returns.py"/>
        <source>Enter</source>
        <comment>act</comment>
        <translation>Registrar</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/returns.py"/>
        <source>Everybody else</source>
        <translation>Todos los demás</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/returns.py"/>
        <source>Give the source: it is shown beside the votes.</source>
        <translation>Indique la fuente: se muestra junto a los votos.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/returns.py"/>
        <source>Give the votes of at least one ticket.</source>
        <translation>Escriba los votos de al menos una fórmula.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/returns.py"/>
        <source>How do the votes stand in {unit}?</source>
        <translation>¿Cómo van los votos en {unit}?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/returns.py"/>
        <source>Of the expected vote, per cent</source>
        <translation>Del voto esperado, en por ciento</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/returns.py"/>
        <location filename="callboard/gui/inspector/panel.py"/>
        <source>Returns</source>
        <translation>Votos</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/returns.py"/>
        <source>Source of the votes</source>
        <translation>Fuente de los votos</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/returns.py"/>
        <source>Source, such as the state's own count</source>
        <translation>Fuente, por ejemplo el recuento del propio estado</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/returns.py"/>
        <source>Write the expected vote in per cent, such as 63.4, &lt;1 or &gt;99.</source>
        <translation>Escriba el voto esperado en por ciento, por ejemplo 63.4, &lt;1 o &gt;99.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/returns.py"/>
        <source>{field}: write votes as a whole number, such as {example}.</source>
        <translation>{field}: escriba los votos como número entero, por ejemplo {example}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/returns.py"/>
        <source>{votes} {count:vote|votes} listed</source>
        <translation>{votes} {count:voto anotado|votos anotados}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/side_card.py"/>
        <source>Decide so ({key})</source>
        <translation>Decidir así ({key})</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sides.py"/>
        <source>Hold: leave it with {ticket} for now</source>
        <translation>Esperar: dejarlo a {ticket} por ahora</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sides.py"/>
        <source>Hold: no winner for now</source>
        <translation>Esperar: sin ganador por ahora</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sides.py"/>
        <source>More sources say so</source>
        <translation>Lo dicen más fuentes</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sides.py"/>
        <source>The report is out of date</source>
        <translation>El informe está desfasado</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sides.py"/>
        <source>The source's own page says so</source>
        <translation>Lo dice la página de la fuente</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sides.py"/>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>no report</source>
        <translation>sin informe</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sides.py"/>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>our call</source>
        <translation>nuestra adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>1 is trusted most: its column stands first</source>
        <translation>1 es la de más confianza: su columna va primero</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>Accept by itself: {calls}</source>
        <translation>Aceptar automáticamente: {calls}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>Accept calls for another party than the one that held the unit</source>
        <translation>Aceptar adjudicaciones a un partido distinto del que tenía la unidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>Accept calls for the party that held the unit, without an editor</source>
        <translation>Aceptar sin editor adjudicaciones al partido que tenía la unidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>Accept calls of units marked here as leading, too close or unable</source>
        <translation>Aceptar adjudicaciones de unidades marcadas aquí a la cabeza, demasiado reñidas o que no se pueden adjudicar</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>Accept its calls by itself</source>
        <translation>Aceptar automáticamente sus adjudicaciones</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>How far each source is trusted</source>
        <translation>Cuánta confianza merece cada fuente</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>Never the call that takes a ticket across {majority}, and never where sources disagree, one took back its call, or this desk took back or held its own.</source>
        <translation>Nunca la adjudicación que lleva a una fórmula a {majority} o más, ni donde las fuentes discrepan, una retiró la suya, o esta mesa retiró o dejó en espera la propia.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>No call changes by this.</source>
        <translation>Con esto no cambia ninguna adjudicación.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>Pages that repeat one source count as that one source</source>
        <translation>Las páginas que repiten una fuente cuentan como esa única fuente</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>Repeats</source>
        <translation>Repite a</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>Settle</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <location filename="callboard/gui/reconciliation/bar.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>Trust</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>Trust (1 is most)</source>
        <translation>Confianza (1 es la mayor)</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>What the source is</source>
        <translation>Qué es la fuente</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>Would call {units} now.</source>
        <translation>Adjudicaría ahora {units}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>Would take back {units}.</source>
        <translation>Retiraría {units}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>nobody: it speaks for itself</source>
        <translation>nadie: habla por sí misma</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/sources.py"/>
        <source>⚠ {source} · {age} behind</source>
        <translation>⚠ {source} · {age} de retraso</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/telling.py"/>
        <source>Choose one, or type its name.</source>
        <translation>Elija una opción o escriba su nombre.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/telling.py"/>
        <source>Election of a file</source>
        <translation>Elección de un archivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/telling.py"/>
        <source>State of a file</source>
        <translation>Estado de un archivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/telling.py"/>
        <source>The file is read again as one about that election. Its claims count only on a desk for the same election.</source>
        <translation>El archivo se vuelve a leer como uno sobre esa elección. Sus afirmaciones solo cuentan en una mesa de la misma elección.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/telling.py"/>
        <source>The file is read again as one of that state, now and whenever it is read again.</source>
        <translation>El archivo se vuelve a leer como uno de ese estado, ahora y siempre que se lea de nuevo.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/telling.py"/>
        <source>Which election is {name} about?</source>
        <translation>¿De qué elección trata {name}?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/telling.py"/>
        <source>Which state is {name} of?</source>
        <translation>¿De qué estado es {name}?</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>A ticket keeps its key and its calls when it is renamed.</source>
        <translation>Una fórmula conserva su tecla y sus adjudicaciones cuando cambia de nombre.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>Add a ticket (Ctrl+N)</source>
        <translation>Añadir una fórmula (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>Add ticket</source>
        <translation>Añadir fórmula</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>Choose a ticket first.</source>
        <translation>Elija antes una fórmula.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>It stands in {units}.</source>
        <translation>Figura en {units}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>Key</source>
        <translation>Tecla</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>Running mate</source>
        <translation>Compañero de fórmula</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>Save tickets</source>
        <translation>Guardar fórmulas</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>Stands in {units}</source>
        <translation>Figura en {units}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>Surname</source>
        <translation>Apellido</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>Take the ticket off the ballot (Delete)</source>
        <translation>Quitar la fórmula de la boleta (Supr)</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>Tickets</source>
        <translation>Fórmulas</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/tickets.py"/>
        <source>Tickets on the ballot of {year}</source>
        <translation>Fórmulas en la boleta de {year}</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>A file or folder is read again when it changes; an address is asked every half minute, within its host. Nothing that is read changes a call. What is watched on this desk is remembered on this machine; what you stop stays stopped.</source>
        <translation>Un archivo o una carpeta se vuelve a leer cuando cambia; una dirección se consulta cada medio minuto, sin salir de su servidor. Nada de lo que se lee cambia una adjudicación. Lo que se vigila en esta mesa se recuerda en este equipo; lo que usted detiene queda detenido.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>File, folder or address</source>
        <translation>Archivo, carpeta o dirección</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>File…</source>
        <translation>Archivo…</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Folder…</source>
        <translation>Carpeta…</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Give the full path of a file or folder, or an address with https://.</source>
        <translation>Escriba la ruta completa de un archivo o carpeta, o una dirección con https://.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Look at the chosen place at once</source>
        <translation>Mirar de inmediato el lugar elegido</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Read now</source>
        <translation>Leer ahora</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Sources that are read again by themselves</source>
        <translation>Fuentes que se vuelven a leer automáticamente</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <location filename="callboard/gui/window/reading_bar.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Take the chosen place off the list</source>
        <translation>Quitar de la lista el lugar elegido</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Watch</source>
        <translation>Vigilar</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Watch a file</source>
        <translation>Vigilar un archivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Watch a folder</source>
        <translation>Vigilar una carpeta</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Watch again</source>
        <translation>Vigilar de nuevo</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Watch sources</source>
        <translation>Vigilar fuentes</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Watch the chosen place no more (Del)</source>
        <translation>Dejar de vigilar el lugar elegido (Supr)</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Watch this file, folder or address (Enter)</source>
        <translation>Vigilar este archivo, carpeta o dirección (Intro)</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>Watched places</source>
        <translation>Lugares vigilados</translation>
    </message>
    <message>
        <location filename="callboard/gui/dialogs/watching.py"/>
        <source>https://… or the path of a file or folder</source>
        <translation>https://… o la ruta de un archivo o carpeta</translation>
    </message>
    <message>
        <location filename="callboard/gui/failures.py"/>
        <source>It could not be written down: {problem}.</source>
        <translation>No se pudo anotar: {problem}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/failures.py"/>
        <source>Something went wrong that Callboard did not foresee ({kind}). Your calls are safe. {place}</source>
        <translation>Ocurrió un error que Callboard no había previsto ({kind}). Sus adjudicaciones están a salvo. {place}</translation>
    </message>
    <message>
        <location filename="callboard/gui/failures.py"/>
        <source>What it was is written in {log}: Help → Folder of logs.</source>
        <translation>Lo ocurrido quedó anotado en {log}: Ayuda → Carpeta de registros.</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/counts.py"/>
        <source>Called</source>
        <comment>count</comment>
        <translation>Adjudicados</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/counts.py"/>
        <source>Cast</source>
        <comment>count</comment>
        <translation>Emitidos</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/counts.py"/>
        <source>Certified</source>
        <comment>count</comment>
        <translation>Certificados</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/counts.py"/>
        <source>Count that the headline shows</source>
        <translation>Recuento que muestra la cabecera</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/counts.py"/>
        <source>Count: {count}</source>
        <translation>Recuento: {count}</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/counts.py"/>
        <source>Electors of the units that states have certified (Ctrl+Alt+2)</source>
        <translation>Votos electorales de las unidades que los estados han certificado (Ctrl+Alt+2)</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/counts.py"/>
        <source>Electors of the units that this desk has called (Ctrl+Alt+1)</source>
        <translation>Votos electorales de las unidades que esta mesa ha adjudicado (Ctrl+Alt+1)</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/counts.py"/>
        <source>How the electors themselves voted (Ctrl+Alt+3)</source>
        <translation>Cómo votaron los propios electores (Ctrl+Alt+3)</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/paint.py"/>
        <source>No ticket</source>
        <translation>Sin fórmula</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/panel.py"/>
        <source>Add tickets…</source>
        <translation>Añadir fórmulas…</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/panel.py"/>
        <source>An act of its own, never automatic (Ctrl+Shift+C)</source>
        <translation>Un acto aparte, nunca automático (Ctrl+⇧+C)</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/panel.py"/>
        <source>Call the election for {ticket}…</source>
        <translation>Adjudicar la elección a {ticket}…</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/panel.py"/>
        <source>Headline</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/panel.py"/>
        <source>Put tickets on the ballot of this desk (Ctrl+T)</source>
        <translation>Poner fórmulas en la boleta de esta mesa (Ctrl+T)</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/round.py"/>
        <source>to win</source>
        <comment>majority</comment>
        <translation>para ganar</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <source>Election called for {ticket}</source>
        <translation>Elección adjudicada a {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <source>In doubt: election called for {ticket}</source>
        <translation>En duda: elección adjudicada a {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <source>leading {count}</source>
        <translation>a la cabeza: {count}</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <source>{count} called</source>
        <translation>{count} {count:adjudicado|adjudicados}</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <source>{count} cast</source>
        <translation>{count} {count:emitido|emitidos}</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <source>{count} certified</source>
        <translation>{count} {count:certificado|certificados}</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <source>{count} electors neither called nor leading</source>
        <translation>{count} {count:voto electoral|votos electorales} sin adjudicar y sin nadie a la cabeza</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <source>{count} electors not cast</source>
        <translation>{count} {count:voto electoral|votos electorales} sin emitir</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <source>{count} electors not certified</source>
        <translation>{count} {count:voto electoral|votos electorales} sin certificar</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <source>{count} leading</source>
        <translation>{count} a la cabeza</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <location filename="callboard/gui/wall/tally.py"/>
        <source>{count} not called</source>
        <translation>{count} sin adjudicar</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <source>{count} not cast</source>
        <translation>{count} sin emitir</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <source>{count} not certified</source>
        <translation>{count} sin certificar</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <source>{majority} of {total} to win</source>
        <translation>{majority} de {total} para ganar</translation>
    </message>
    <message>
        <location filename="callboard/gui/headline/words.py"/>
        <source>{time} ET</source>
        <translation>{time} ET</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/attribution.py"/>
        <source>A note on the chosen unit; Enter writes it into the ledger</source>
        <translation>Nota sobre la unidad elegida; Intro la escribe en el libro</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/attribution.py"/>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/attribution.py"/>
        <source>Source: who made the call. A new name is remembered.</source>
        <translation>Fuente: quién hizo la adjudicación. Un nombre nuevo se recuerda.</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/attribution.py"/>
        <source>Time of the call, Eastern</source>
        <translation>Hora de la adjudicación, hora del Este</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/attribution.py"/>
        <source>When the call was made, Eastern time: now, 12:58 am, 23:20, ≈ 11 pm</source>
        <translation>Cuándo se hizo la adjudicación, hora del Este: ahora, 12:58 a. m., ≈ 11 p. m., 23:20</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/attribution.py"/>
        <source>now (ET)</source>
        <translation>ahora (ET)</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/calls.py"/>
        <source>Electors…</source>
        <translation>Electores…</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/calls.py"/>
        <source>Record how the electors of this state voted (Ctrl+Alt+E)</source>
        <translation>Registrar cómo votaron los electores de este estado (Ctrl+Alt+E)</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/calls.py"/>
        <source>Record how the electors voted</source>
        <translation>Registrar cómo votaron los electores</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/calls.py"/>
        <source>Retract the call</source>
        <translation>Retirar la adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/calls.py"/>
        <location filename="callboard/gui/popover.py"/>
        <source>Retract…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/calls.py"/>
        <source>Take the call back, with a reason (R)</source>
        <translation>Retirar la adjudicación, con un motivo (R)</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>Accepted from {reports}</source>
        <translation>Aceptada de {reports}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>Call {unit} for {ticket}</source>
        <translation>Adjudicar {unit} a {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>Closed {clock} ET</source>
        <translation>Cerró {clock} ET</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>Closes {clock} ET</source>
        <translation>Cierra {clock} ET</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>Note for all… ({count} differ)</source>
        <translation>Para todas… ({count} distintas)</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>Retracted the call for {ticket}: {reason} ({date}, {clock} ET)</source>
        <translation>Se retiró la adjudicación a {ticket}: {reason} ({date}, {clock} ET)</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>Retracted: {reason} ({date}, {clock} ET)</source>
        <translation>Retirada: {reason} ({date}, {clock} ET)</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>The last polls close {date}, {clock} ET.</source>
        <translation>Las últimas urnas cierran el {date}, {clock}, hora del Este.</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>The last polls closed {date}, {clock} ET.</source>
        <translation>Las últimas urnas cerraron el {date}, {clock}, hora del Este.</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>the chosen unit</source>
        <translation>la unidad elegida</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <location filename="callboard/ledger/describe.py"/>
        <source>{count} units</source>
        <translation>{count} unidades</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>{count} {status}</source>
        <translation>{status}: {count}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>{holder} ({party}) won it in {year}.</source>
        <translation>La ganó {holder} ({party}) en {year}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>{ticket} — called</source>
        <translation>{ticket} — adjudicada</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>{ticket} — certified</source>
        <translation>{ticket} — certificada</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>{ticket} — in {won} of {chosen}</source>
        <translation>{ticket} — en {won} de {chosen}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/facts.py"/>
        <source>{ticket} — leading</source>
        <translation>{ticket} — a la cabeza</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/history.py"/>
        <source>History of the chosen unit</source>
        <translation>Historial de la unidad elegida</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/history.py"/>
        <source>undone</source>
        <translation>deshecho</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/panel.py"/>
        <source>Choose a unit in the table or on the map.

Hold Ctrl or Shift to choose several, and call them at once.</source>
        <translation>Elija una unidad en la tabla o en el mapa.

Mantenga Ctrl o ⇧ para elegir varias y adjudicarlas a la vez.</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/panel.py"/>
        <source>Choose one unit to see its history.</source>
        <translation>Elija una sola unidad para ver su historial.</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/panel.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/panel.py"/>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/panel.py"/>
        <location filename="callboard/gui/reconciliation/card.py"/>
        <source>Nothing chosen</source>
        <translation>Nada elegido</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/panel.py"/>
        <source>Nothing has happened yet.</source>
        <translation>Aún no ha pasado nada.</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/reports.py"/>
        <source>Call the unit as the reports agree, with the reports as its basis</source>
        <translation>Adjudicar la unidad como coinciden los informes, con ellos como base</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/reports.py"/>
        <source>Decide the disagreement, or hold, with a ground</source>
        <translation>Decidir la discrepancia, o esperar, con un motivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/reports.py"/>
        <source>Resolve again…</source>
        <translation>Decidir de nuevo…</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/reports.py"/>
        <location filename="callboard/gui/reports/painting.py"/>
        <source>Resolve…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/reports.py"/>
        <source>Uncertain claims, not counted</source>
        <translation>Afirmaciones inciertas, no contadas</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/reports.py"/>
        <source>Uncertain — not counted</source>
        <translation>Inciertas — no cuentan</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/reports.py"/>
        <source>What the reports say</source>
        <translation>Lo que dicen los informes</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/reports.py"/>
        <source>… {count} more under Reports</source>
        <translation>… {count} más en Informes</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/returns.py"/>
        <source>Enter votes…</source>
        <translation>Escribir votos…</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/returns.py"/>
        <source>From {report}</source>
        <translation>De {report}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/returns.py"/>
        <source>Take the votes of the newest report that gives them</source>
        <translation>Tomar los votos del informe más reciente que los da</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/returns.py"/>
        <source>Take the votes that {report} gives</source>
        <translation>Tomar los votos que da {report}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/returns.py"/>
        <source>Type the votes as they stand (Ctrl+Alt+R)</source>
        <translation>Escribir los votos como están (Ctrl+Alt+R)</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/returns.py"/>
        <source>{name}: {votes} votes, {share}</source>
        <translation>{name}: {votes} votos, {share}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/returns_words.py"/>
        <source>The first two have the same number of votes</source>
        <translation>Los dos primeros tienen los mismos votos</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/returns_words.py"/>
        <source>popular vote {votes} ({share})</source>
        <translation>voto popular {votes} ({share})</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/returns_words.py"/>
        <source>{share} in</source>
        <translation>{share} escrutado</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/returns_words.py"/>
        <source>{source}, {clock} ET</source>
        <translation>{source}, {clock} ET</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/returns_words.py"/>
        <source>{ticket} leads by {votes}</source>
        <translation>{ticket} aventaja por {votes}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/returns_words.py"/>
        <source>{votes} votes</source>
        <translation>{votes} votos</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/returns_words.py"/>
        <source>{votes} votes in {found} of {units} units</source>
        <translation>{votes} votos en {found} de {units} unidades</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>Accept {count} agreed</source>
        <translation>Aceptar {count} de acuerdo</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>Accept {ticket} ({count} {count:report|reports})</source>
        <translation>Aceptar {ticket} ({count} {count:informe|informes})</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>No report names these units.</source>
        <translation>Ningún informe nombra estas unidades.</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>No report names this unit.</source>
        <translation>Ningún informe nombra esta unidad.</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>No reports on the desk yet.</source>
        <translation>Aún no hay informes en la mesa.</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>Resolved for {ticket}: {ground} ({editor})</source>
        <translation>Decidido a favor de {ticket}: {ground} ({editor})</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>Resolved to hold: {ground} ({editor})</source>
        <translation>Decidido esperar: {ground} ({editor})</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>a lead</source>
        <translation>una ventaja</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>a winner without a name</source>
        <translation>un ganador sin nombre</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <location filename="callboard/gui/reconciliation/view.py"/>
        <location filename="callboard/reports/reconcile.py"/>
        <source>agreed</source>
        <translation>de acuerdo</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>ahead</source>
        <translation>por delante</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <location filename="callboard/gui/reconciliation/view.py"/>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>behind</source>
        <translation>por detrás</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>disagree</source>
        <translation>discrepan</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>resolved</source>
        <translation>decidido</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <location filename="callboard/gui/table/details.py"/>
        <source>retracted {ticket}</source>
        <translation>retirada a {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <location filename="callboard/reports/reconcile.py"/>
        <source>single source</source>
        <translation>una sola fuente</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <location filename="callboard/gui/reconciliation/view.py"/>
        <location filename="callboard/gui/table/details.py"/>
        <location filename="callboard/gui/table/rows.py"/>
        <source>too close</source>
        <translation>muy reñido</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <location filename="callboard/gui/table/details.py"/>
        <source>too early</source>
        <translation>muy pronto</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>we differ</source>
        <translation>diferimos</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>{count} to decide</source>
        <translation>{count} por decidir</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>{report}, {place}: {outcome}, uncertain, not counted, {quote}</source>
        <translation>{report}, {place}: {outcome}, incierto, no contado, {quote}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>{report}, {place}: {outcome}, {quote}</source>
        <translation>{report}, {place}: {outcome}, {quote}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/said.py"/>
        <source>{ticket} leads</source>
        <translation>{ticket} a la cabeza</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/status_pad.py"/>
        <source>A ticket leads; not called</source>
        <translation>Una fórmula va a la cabeza; sin adjudicar</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/status_pad.py"/>
        <source>Certify</source>
        <comment>button</comment>
        <translation>Certificar</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/status_pad.py"/>
        <source>Hold</source>
        <comment>button</comment>
        <translation>Esperar</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/status_pad.py"/>
        <source>Hold: no call until the result is certified</source>
        <translation>Esperar: sin adjudicar hasta que se certifique el resultado</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/status_pad.py"/>
        <source>Leading</source>
        <comment>button</comment>
        <translation>Aventaja</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/status_pad.py"/>
        <source>The state has certified its result</source>
        <translation>El estado ha certificado su resultado</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/status_pad.py"/>
        <source>Too close</source>
        <comment>button</comment>
        <translation>Reñido</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/status_pad.py"/>
        <source>Too close to call</source>
        <translation>Demasiado reñido para adjudicar</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/status_pad.py"/>
        <source>Too early</source>
        <comment>button</comment>
        <translation>Pronto</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/status_pad.py"/>
        <source>Too early to call</source>
        <translation>Demasiado pronto para adjudicar</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/status_pad.py"/>
        <source>Unable</source>
        <comment>button</comment>
        <translation>Imposible</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/status_pad.py"/>
        <source>Unable to call: the data is not reliable</source>
        <translation>No se puede adjudicar: los datos no son fiables</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>asked for a second source</source>
        <translation>pidió una segunda fuente</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <location filename="callboard/gui/table/details.py"/>
        <source>called {ticket}</source>
        <translation>adjudicó a {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>certified for {ticket}</source>
        <translation>certificó a favor de {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>cleared the note</source>
        <translation>borró la nota</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>electors cast {votes}</source>
        <translation>los electores emitieron {votes}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>entered votes ({source})</source>
        <translation>anotó votos ({source})</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>gave a chance ({source})</source>
        <translation>dio una probabilidad ({source})</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>held the decision</source>
        <translation>aplazó la decisión</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <location filename="callboard/gui/table/rows.py"/>
        <location filename="callboard/ledger/describe.py"/>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>noted “{text}”</source>
        <translation>anotó “{text}”</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>polls closed</source>
        <translation>cierre de urnas</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>read {report} again, which says something else now</source>
        <translation>releyó {report}, que ahora dice otra cosa</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>redid an earlier step</source>
        <translation>rehízo un paso anterior</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>redid “{act}”</source>
        <translation>rehízo “{act}”</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>resolved and {called}</source>
        <translation>decidió y {called}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>resolved for {ticket}</source>
        <translation>decidió a favor de {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>retracted the call</source>
        <translation>retiró la adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>set {status}</source>
        <translation>marcó {status}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>set {status} {ticket}</source>
        <translation>marcó {status}: {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>something this version does not know</source>
        <translation>algo que esta versión no conoce</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>took a chance away</source>
        <translation>quitó una probabilidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>took back the call by settling {source}</source>
        <translation>retiró la adjudicación al ajustar {source}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>undid an earlier step</source>
        <translation>deshizo un paso anterior</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>undid “{act}”</source>
        <translation>deshizo “{act}”</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>{called} by itself</source>
        <translation>{called} automáticamente</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>{called}, on {basis}</source>
        <translation>{called}, según {basis}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>{called}, on {basis} by itself</source>
        <translation>{called}, según {basis}, automáticamente</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>{called}, with {count} other {count:unit|units}</source>
        <translation>{called}, con {count} {count:unidad|unidades} más</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>{step}, undone</source>
        <translation>{step}, deshecho</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/story.py"/>
        <source>… {count} more in the log</source>
        <translation>… {count} más en el registro</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/ticket_button.py"/>
        <source>{text}, key {key}</source>
        <translation>{text}, tecla {key}</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/ticket_pad.py"/>
        <source>No tickets yet. Add them under Desk → Tickets.</source>
        <translation>Aún no hay fórmulas. Añádalas en Mesa → Fórmulas.</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/ticket_pad.py"/>
        <source>Show the minor tickets</source>
        <translation>Mostrar las fórmulas menores</translation>
    </message>
    <message>
        <location filename="callboard/gui/inspector/ticket_pad.py"/>
        <source>{count} more tickets</source>
        <translation>{count} fórmulas más</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Any words of a line, a unit or a name; Esc clears</source>
        <translation>Cualquier palabra de una línea, una unidad o un nombre; Esc borra</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Editor of the events in the log</source>
        <translation>Editor de los actos del registro</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Find in the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Find in the log…</source>
        <translation>Buscar…</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Kind of the events in the log</source>
        <translation>Tipo de los actos del registro</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Show only one editor</source>
        <translation>Mostrar un solo editor</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Show only one kind</source>
        <translation>Mostrar un solo tipo</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Show only one source</source>
        <translation>Mostrar una sola fuente</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Show only one unit</source>
        <translation>Mostrar una sola unidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Show the desk as it was at this moment (Ctrl+Enter)</source>
        <translation>Mostrar la mesa como estaba en este momento (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Source of the events in the log</source>
        <translation>Fuente de los actos del registro</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/filters.py"/>
        <source>Unit of the events in the log</source>
        <translation>Unidad de los actos del registro</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/lines.py"/>
        <source>The desk and the editor</source>
        <translation>La mesa y el editor</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/lines.py"/>
        <source>Time ET</source>
        <translation>Hora ET</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/lines.py"/>
        <source>Was → is</source>
        <translation>Era → es</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/lines.py"/>
        <location filename="callboard/gui/timemachine/changes.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/lines.py"/>
        <source>What it changed on the board</source>
        <translation>Qué cambió en el tablero</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/lines.py"/>
        <source>What was done; Enter chooses the unit</source>
        <translation>Qué se hizo; Intro elige la unidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/lines.py"/>
        <source>When it was done, Eastern time</source>
        <translation>Cuándo se hizo, hora del Este</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/lines.py"/>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/lines.py"/>
        <source>and {more} more</source>
        <translation>y {more} más</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/lines.py"/>
        <source>{change}; {more} more</source>
        <translation>{change}; {more} más</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/lines.py"/>
        <source>{day}, {clock} ET: {act}</source>
        <translation>{day}, {clock} ET: {act}</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/lines.py"/>
        <source>{day}, {clock} ET: {act} — taken back</source>
        <translation>{day}, {clock} ET: {act} — deshecho</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/view.py"/>
        <source>Choose its units</source>
        <translation>Elegir sus unidades</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/view.py"/>
        <source>Enter or double click chooses the unit, Ctrl+Enter shows the moment</source>
        <translation>Intro o doble clic elige la unidad, Ctrl+Intro muestra el momento</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/view.py"/>
        <source>Log of everything that happened on this desk</source>
        <translation>Registro de todo lo ocurrido en esta mesa</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/view.py"/>
        <source>No event is like that. Esc in the field clears it.</source>
        <translation>Ningún acto es así. Esc en el campo lo borra.</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/view.py"/>
        <source>Show the desk at this moment</source>
        <translation>Mostrar la mesa en este momento</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/wanted.py"/>
        <source>Calls</source>
        <translation>Adjudicaciones</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/wanted.py"/>
        <source>Counts</source>
        <translation>Cómputos</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/wanted.py"/>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/wanted.py"/>
        <source>Everything else</source>
        <translation>Todo lo demás</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/wanted.py"/>
        <source>Exports</source>
        <translation>Exportaciones</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/wanted.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/wanted.py"/>
        <source>Retractions</source>
        <translation>Retiradas</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/wanted.py"/>
        <source>Statuses</source>
        <translation>Estados de unidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/log/wanted.py"/>
        <source>Undo and redo</source>
        <translation>Deshacer y rehacer</translation>
    </message>
    <message>
        <location filename="callboard/gui/look/language.py"/>
        <source>As the system is</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="callboard/gui/look/palettes.py"/>
        <source>Colour-blind safe</source>
        <translation>Apta para daltónicos</translation>
    </message>
    <message>
        <location filename="callboard/gui/look/palettes.py"/>
        <source>Print grey</source>
        <translation>Gris para imprenta</translation>
    </message>
    <message>
        <location filename="callboard/gui/look/palettes.py"/>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <location filename="callboard/gui/map/export_svg.py"/>
        <source>{county} County lies in {first} and {last}</source>
        <translation>El condado de {county} está en {first} y {last}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/chips.py"/>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Cartogram</source>
        <translation>Cartograma</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/chips.py"/>
        <source>Geographic</source>
        <translation>Geográfico</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/chips.py"/>
        <source>Map: {drawing}</source>
        <translation>Mapa: {drawing}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/chips.py"/>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>One cell for each elector</source>
        <translation>Una celda por elector</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/chips.py"/>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>One tile for each state</source>
        <translation>Un cuadro por estado</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/chips.py"/>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>The states as they lie</source>
        <translation>Los estados como son</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/chips.py"/>
        <source>Tiles</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/chips.py"/>
        <source>What the units are drawn as</source>
        <translation>Cómo se dibujan las unidades</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/export.py"/>
        <source>A cell for each elector</source>
        <translation>Una casilla por elector</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/export.py"/>
        <source>A map of {width} × {height} pixels cannot be drawn: each side must have from {smallest} to {largest} pixels.</source>
        <translation>No se puede dibujar un mapa de {width} × {height} píxeles: cada lado debe tener de {smallest} a {largest} píxeles.</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/export.py"/>
        <source>A tile for each state</source>
        <translation>Un cuadro por estado</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/export.py"/>
        <source>Callboard, {date}, {clock} ET</source>
        <translation>Callboard, {date}, {clock}, hora del Este</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/export.py"/>
        <source>Calls: {desk}</source>
        <translation>Adjudicaciones: {desk}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/export.py"/>
        <source>Not the board of {desk} as it stands</source>
        <translation>No es el tablero de {desk} tal como está</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/export.py"/>
        <source>Results of {year}: official</source>
        <translation>Resultados de {year}: oficiales</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/export.py"/>
        <source>Shapes: US Census Bureau</source>
        <translation>Contornos: Census Bureau (EE. UU.)</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/export.py"/>
        <source>“{name}” does not say what to draw: let its name end in .svg, .png or .pdf.</source>
        <translation>“{name}” no dice qué dibujar: haga que su nombre termine en .svg, .png o .pdf.</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>Called for another party now</source>
        <translation>Ahora adjudicada a otro partido</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>Electors divided</source>
        <translation>Electores divididos</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>Gain</source>
        <translation>Ganada</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>Lead in points: {span}</source>
        <translation>Ventaja en puntos: {span}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>Reports disagree</source>
        <translation>Los informes discrepan</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <location filename="callboard/gui/table/rows.py"/>
        <source>Retracted</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>Striped counties lie in two districts</source>
        <translation>Condados rayados: en dos distritos</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>Striped counties lie in two districts: {counties}</source>
        <translation>Condados rayados, en dos distritos: {counties}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>Swing since {year}, not the board</source>
        <translation>Variación desde {year}, no el tablero</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>The counties of the districts of {year} are not known</source>
        <translation>No se conocen los condados de los distritos de {year}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>To Democrats; stronger is farther</source>
        <translation>Hacia demócratas; más intenso es más lejos</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>To Republicans; stronger is farther</source>
        <translation>Hacia republicanos; más intenso es más lejos</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>Votes not known</source>
        <translation>Votos desconocidos</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>Which counties made the districts of {year} is not known: see their boxes</source>
        <translation>No se sabe qué condados formaban los distritos de {year}: vea sus recuadros</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>{low} or more</source>
        <translation>{low} o más</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>{ticket} leading</source>
        <translation>{ticket} a la cabeza</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>{year}, not the board</source>
        <translation>{year}, no el tablero</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/legend.py"/>
        <source>{year}, not the board: who won</source>
        <translation>{year}, no el tablero: quién ganó</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/looks.py"/>
        <source>a gain</source>
        <translation>ganada</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/looks.py"/>
        <source>reports disagree</source>
        <translation>los informes discrepan</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/looks.py"/>
        <source>reports in conflict</source>
        <translation>informes en conflicto</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/looks.py"/>
        <source>reports: {agreeing} of {calling}</source>
        <translation>informes: {agreeing} de {calling}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/looks.py"/>
        <source>retracted: {reason}</source>
        <translation>retirada: {reason}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/looks.py"/>
        <source>{status} for {ticket}</source>
        <translation>{status} a {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/looks.py"/>
        <source>{status} {ticket}</source>
        <translation>{ticket} {status}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/looks.py"/>
        <source>{unit} · {electors} EV — {standing}</source>
        <translation>{unit} · {electors} VE — {standing}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/looks.py"/>
        <source>{unit}, {electors} {electors:elector|electors}, {standing}</source>
        <translation>{unit}, {electors} {electors:elector|electores}, {standing}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/menu.py"/>
        <location filename="callboard/gui/menus/actions.py"/>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>Back to the board</source>
        <translation>Volver al tablero</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/menu.py"/>
        <source>Exported the map to {name}.</source>
        <translation>Se exportó el mapa a {name}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/menu.py"/>
        <location filename="callboard/gui/wall/window.py"/>
        <location filename="callboard/gui/window/window.py"/>
        <source>{year} President</source>
        <translation>Presidente {year}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/mode_looks.py"/>
        <source>called for {ticket} on this board</source>
        <translation>adjudicada a {ticket} en este tablero</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/mode_looks.py"/>
        <source>not called on this board</source>
        <translation>sin adjudicar en este tablero</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/mode_looks.py"/>
        <source>{unit} in {year}: {ticket}</source>
        <translation>{unit} en {year}: {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/mode_looks.py"/>
        <source>{unit}: no electors in {year}</source>
        <translation>{unit}: sin electores en {year}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/mode_looks.py"/>
        <source>{unit}: swing since {year} {lead} points</source>
        <translation>{unit}: variación desde {year}, {lead} puntos</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/mode_looks.py"/>
        <source>{unit}: votes of {year} or of this election are not known</source>
        <translation>{unit}: no se conocen los votos de {year} o de esta elección</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/mode_looks.py"/>
        <source>{unit}; lead {points} points</source>
        <translation>{unit}; ventaja de {points} puntos</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/paint_chips.py"/>
        <source>A click asks what to do with the unit</source>
        <translation>Un clic pregunta qué hacer con la unidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/paint_chips.py"/>
        <source>A click calls the unit for {ticket}; a second one takes it back (P)</source>
        <translation>Un clic adjudica la unidad a {ticket}; otro la retira (P)</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/paint_chips.py"/>
        <source>Click assigns</source>
        <translation>El clic asigna</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/paint_chips.py"/>
        <source>Click assigns: {ticket}</source>
        <translation>El clic asigna: {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/paint_chips.py"/>
        <source>Let a click assign another ticket</source>
        <translation>Que el clic asigne otra fórmula</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/paint_chips.py"/>
        <source>ask</source>
        <translation>preguntar</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/paint_chips.py"/>
        <source>more ▾</source>
        <translation>más ▾</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/paint_chips.py"/>
        <source>ticket ▾</source>
        <translation>fórmula ▾</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/panel.py"/>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/panel.py"/>
        <source>Show the whole map (Ctrl+0)</source>
        <translation>Mostrar todo el mapa (Ctrl+0)</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/panel.py"/>
        <source>Whole map</source>
        <translation>Todo el mapa</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/strip.py"/>
        <source>How far the votes moved since then</source>
        <translation>Cuánto se movieron los votos desde entonces</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/strip.py"/>
        <source>Legend: {entries}</source>
        <translation>Leyenda: {entries}</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/strip.py"/>
        <source>Show the board again</source>
        <translation>Mostrar de nuevo el tablero</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/strip.py"/>
        <source>Swing</source>
        <translation>Variación</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/strip.py"/>
        <source>To the board</source>
        <translation>Al tablero</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/strip.py"/>
        <source>Who won</source>
        <translation>Quién ganó</translation>
    </message>
    <message>
        <location filename="callboard/gui/map_panel/strip.py"/>
        <source>Who won each unit then</source>
        <translation>Quién ganó cada unidad entonces</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;About Callboard</source>
        <translation>&amp;Acerca de Callboard</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Accept what all agree on</source>
        <translation>&amp;Aceptar lo acordado por todos</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;As it is called</source>
        <translation>&amp;Como está adjudicado</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Calls</source>
        <translation>Adj&amp;udicaciones</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Compare with this moment</source>
        <translation>&amp;Comparar con este momento</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Copy rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Decide a disagreement…</source>
        <translation>&amp;Decidir una discrepancia…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Desk</source>
        <translation>&amp;Mesa</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Desk and editor…</source>
        <translation>&amp;Mesa y editor…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Electors of a unit…</source>
        <translation>&amp;Electores de una unidad…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Find a unit</source>
        <translation>&amp;Buscar una unidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Findings</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Folder of logs</source>
        <translation>&amp;Carpeta de registros</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Hold until certified</source>
        <translation>Esperar la certi&amp;ficación</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Leading…</source>
        <translation>A la ca&amp;beza…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Lock</source>
        <translation>&amp;Bloquear</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Messages…</source>
        <translation>&amp;Mensajes…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;New desk…</source>
        <translation>&amp;Nueva mesa…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Next panel</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Next ticket</source>
        <translation>Fórmula &amp;siguiente</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Open desk…</source>
        <translation>A&amp;brir mesa…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Open reports…</source>
        <translation>A&amp;brir informes…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Paint by clicking</source>
        <translation>&amp;Pintar con clics</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Paste a report</source>
        <translation>&amp;Pegar un informe</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Presentation</source>
        <translation>&amp;Presentación</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Previous panel</source>
        <translation>Panel &amp;anterior</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <location filename="callboard/gui/menus/following.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Reports</source>
        <translation>&amp;Informes</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Retract…</source>
        <translation>&amp;Retirar…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Save the scenario</source>
        <translation>&amp;Guardar el escenario</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Scenario</source>
        <translation>E&amp;scenario</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Sources…</source>
        <translation>&amp;Fuentes…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;System’s colours</source>
        <translation>Colores del &amp;sistema</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Take votes from reports</source>
        <translation>&amp;Tomar votos de los informes</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Tickets…</source>
        <translation>&amp;Fórmulas…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Time</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Unable to call</source>
        <translation>&amp;No se puede adjudicar</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <location filename="callboard/gui/menus/following.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Unit in the log</source>
        <translation>&amp;Unidad en el registro</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Wall screen</source>
        <translation>Pantalla &amp;mural</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Watch sources…</source>
        <translation>&amp;Vigilar fuentes…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Where to begin</source>
        <translation>Por dónde &amp;empezar</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>&amp;Whole map</source>
        <translation>&amp;Mapa entero</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>A click on the map calls the unit for one ticket</source>
        <translation>Un clic en el mapa adjudica la unidad a una fórmula</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>A second window for a large display: map, tally, last calls, clock</source>
        <translation>Una segunda ventana para una pantalla grande: mapa, recuento, últimas adjudicaciones, reloj</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>A step &amp;earlier</source>
        <translation>Un paso a&amp;trás</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>A step &amp;later</source>
        <translation>Un paso a&amp;delante</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Accept for c&amp;hosen units</source>
        <translation>Aceptar para las &amp;elegidas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Add, change and remove tickets</source>
        <translation>Añadir, cambiar y quitar fórmulas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Ahead, not called</source>
        <translation>Va por delante, sin adjudicar</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>All &amp;keys</source>
        <translation>Todas las te&amp;clas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>All that was said since the start, errors too</source>
        <translation>Todo lo dicho desde el inicio, también los errores</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Always dark</source>
        <translation>Siempre oscuro</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Always light</source>
        <translation>Siempre claro</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>An act of its own, once a ticket has a majority</source>
        <translation>Un acto aparte, cuando una fórmula tiene la mayoría</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Another spee&amp;d</source>
        <translation>Otra &amp;velocidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Begin a desk for any election from 1964 to 2028</source>
        <translation>Empezar una mesa para cualquier elección de 1964 a 2028</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Call every uncalled unit that two or more sources agree on</source>
        <translation>Adjudicar cada unidad pendiente en la que coinciden dos o más fuentes</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Call for a ticket</source>
        <translation>Adjudicar a una fórmula</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Call the chosen units as the reports agree</source>
        <translation>Adjudicar las unidades elegidas según coinciden los informes</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Call the chosen units for this ticket</source>
        <translation>Adjudicar las unidades elegidas a esta fórmula</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Call the electi&amp;on…</source>
        <translation>Adjudicar la e&amp;lección…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Change a unit’s electors, or divide them between tickets</source>
        <translation>Cambiar los electores de una unidad o repartirlos entre fórmulas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Change the map at once, without moving shapes</source>
        <translation>Cambiar el mapa de una vez, sin mover las formas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Choose &amp;all shown</source>
        <translation>Elegir &amp;todo lo que se ve</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Choose a colour for each ticket; it is remembered</source>
        <translation>Elegir un color para cada fórmula; se recuerda</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Choose every unit that the table shows</source>
        <translation>Elegir todas las unidades que muestra la tabla</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Choose the next unit on which reports disagree</source>
        <translation>Elegir la siguiente unidad en la que los informes discrepan</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Choose the unit before it</source>
        <translation>Elegir la unidad anterior</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Close &amp;desk</source>
        <translation>&amp;Cerrar la mesa</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Close the window; everything is saved already</source>
        <translation>Cerrar la ventana; ya está todo guardado</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Close this desk; everything is saved already</source>
        <translation>Cerrar esta mesa; ya está todo guardado</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Colours of tickets…</source>
        <translation>Colores de las fórmulas…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Copy the chosen rows as text with tabs</source>
        <translation>Copiar las filas elegidas como texto con tabuladores</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Count as called</source>
        <translation>Recuento: adjudicados</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Count as cast</source>
        <translation>Recuento: emitidos</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Count as certified</source>
        <translation>Recuento: certificados</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Decide what stands where reports disagree, and on what ground</source>
        <translation>Decidir qué vale donde los informes discrepan, y por qué motivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Districts as areas</source>
        <translation>Distritos como áreas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Do the last undone act again</source>
        <translation>Volver a hacer el último acto deshecho</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Draw the electors in the headline as a bar</source>
        <translation>Dibujar los electores de la cabecera como barra</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Draw the electors in the headline as a ring</source>
        <translation>Dibujar los electores de la cabecera como anillo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Draw the electors in the headline as an arc</source>
        <translation>Dibujar los electores de la cabecera como arco</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Electors as a bar</source>
        <translation>Electores en barra</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Electors as a ring</source>
        <translation>Electores en anillo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Electors as an arc</source>
        <translation>Electores en arco</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Electors as cast…</source>
        <translation>Votos de los electores…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Enlarge the map</source>
        <translation>Ampliar el mapa</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Enter &amp;votes…</source>
        <translation>Introducir &amp;votos…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Enter the votes of every unit from the newest report that gives them</source>
        <translation>Introducir los votos de cada unidad desde el informe más reciente que los da</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Export map…</source>
        <translation>Exportar el mapa…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Export results as &amp;JSON…</source>
        <translation>Exportar como &amp;JSON…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Export results as CS&amp;V…</source>
        <translation>Exportar como CS&amp;V…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>F&amp;ull screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Fill &amp;chosen units</source>
        <translation>Rellenar las unidades e&amp;legidas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Fill all &amp;uncalled</source>
        <translation>Rellenar lo no adj&amp;udicado</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Fill the &amp;region</source>
        <translation>Rellenar la &amp;región</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Fill the map with the chosen unit; again for the whole map</source>
        <translation>Llenar el mapa con la unidad elegida; otra vez para el mapa entero</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Fill the screen with the window</source>
        <translation>Llenar la pantalla con la ventana</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Geographic map</source>
        <translation>Mapa geográfico</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Give every unit that nobody has to that ticket</source>
        <translation>Dar a esa fórmula todas las unidades que nadie tiene</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Give the chosen units to the next ticket</source>
        <translation>Dar las unidades elegidas a la fórmula siguiente</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Give the chosen units to the ticket before</source>
        <translation>Dar las unidades elegidas a la fórmula anterior</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Give the chosen units to the ticket that clicks assign</source>
        <translation>Dar las unidades elegidas a la fórmula que asignan los clics</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Give the regions of the chosen units to that ticket</source>
        <translation>Dar a esa fórmula las regiones de las unidades elegidas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Headline and map alone; Esc ends it</source>
        <translation>Solo la cabecera y el mapa; Esc termina</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>How far each source is trusted, and what is accepted by itself</source>
        <translation>Cuánto se confía en cada fuente y qué se acepta por sí solo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Keep this scenario in the desk file</source>
        <translation>Guardar este escenario en el archivo de la mesa</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Language (Idioma)</source>
        <translation>Idioma (Language)</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Larger te&amp;xt</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Late ballots or a recount could decide</source>
        <translation>Podrían decidir boletas tardías o un nuevo recuento</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Leadin&amp;g from returns</source>
        <translation>A la ca&amp;beza según los votos</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Let everything stand as on the board, but for what is locked</source>
        <translation>Dejar todo como en el tablero, salvo lo bloqueado</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Let nothing change the chosen units, or let it again</source>
        <translation>No dejar que nada cambie las unidades elegidas, o volver a dejarlo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Let the past run faster; after the fastest comes the slowest</source>
        <translation>Deja correr el pasado más deprisa; tras la mayor velocidad viene la menor</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Let the past run, or stop it</source>
        <translation>Hacer correr el pasado, o detenerlo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Ligh&amp;t</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Light or dark as the system is</source>
        <translation>Claro u oscuro como el sistema</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>List what would be called, and call it only when confirmed</source>
        <translation>Enumerar lo que se adjudicaría, y adjudicarlo solo si se confirma</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Maine and Nebraska drawn by district, from whole counties</source>
        <translation>Maine y Nebraska dibujados por distrito, a partir de condados enteros</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Make all text larger</source>
        <translation>Agrandar todo el texto</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Make all text smaller</source>
        <translation>Reducir todo el texto</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Make calls of &amp;it…</source>
        <translation>Convertir en a&amp;djudicaciones…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Make text as large as the system asks for</source>
        <translation>Texto del tamaño que pide el sistema</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Map on the wall</source>
        <translation>Mapa en la pantalla mural</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Move the keyboard to the next panel</source>
        <translation>Llevar el teclado al panel siguiente</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Move the keyboard to the panel before</source>
        <translation>Llevar el teclado al panel anterior</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Ne&amp;xt disagreement</source>
        <translation>Discrepancia &amp;siguiente</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>No call before the state certifies</source>
        <translation>Sin adjudicación antes de que el estado certifique</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>No motion</source>
        <translation>Sin movimiento</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>One row for each unit, for a spreadsheet</source>
        <translation>Una fila por unidad, para una hoja de cálculo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>One sample &amp;report</source>
        <translation>Un informe de &amp;muestra</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Open a .callboard file</source>
        <translation>Abrir un archivo .callboard</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Open the folder with settings, backups and logs</source>
        <translation>Abrir la carpeta con ajustes, copias de seguridad y registros</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Palette</source>
        <translation>Paleta</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Paths to 270</source>
        <translation>Rutas a 270</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Polls have closed, not enough is known</source>
        <translation>Las urnas han cerrado, aún no se sabe lo suficiente</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Pre&amp;vious disagreement</source>
        <translation>Discrepancia &amp;anterior</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Re&amp;conciliation</source>
        <translation>&amp;Cotejo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Read a report from the clipboard</source>
        <translation>Leer un informe del portapapeles</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Read files, folders and addresses again when they change</source>
        <translation>Volver a leer archivos, carpetas y direcciones cuando cambian</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Read reports from files; they change no call</source>
        <translation>Leer informes de archivos; no cambian ninguna adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Reconciliation as a &amp;page</source>
        <translation>Cotejo en una &amp;página</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Record how the electors of the chosen state voted</source>
        <translation>Anotar cómo votaron los electores del estado elegido</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Save a &amp;copy…</source>
        <translation>Guardar una &amp;copia…</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Scenario &amp;mode</source>
        <translation>&amp;Modo de escenario</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show any past moment of this desk, read-only</source>
        <translation>Mostrar cualquier momento pasado de esta mesa, solo lectura</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show every key</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show everything that has happened on this desk</source>
        <translation>Mostrar todo lo que ha pasado en esta mesa</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show in the headline how the electors voted</source>
        <translation>Mostrar en la cabecera cómo votaron los electores</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show in the headline the electors of units that are called</source>
        <translation>Mostrar en la cabecera los votos electorales de las unidades adjudicadas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show in the headline the electors of units that states certified</source>
        <translation>Mostrar en la cabecera los votos electorales de las unidades que los estados certificaron</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show more of the map</source>
        <translation>Mostrar más del mapa</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show the chart below the map</source>
        <translation>Mostrar el gráfico bajo el mapa</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show the moment one step earlier</source>
        <translation>Mostrar el momento un paso antes</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show the moment one step later</source>
        <translation>Mostrar el momento un paso después</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show the past and scenarios on the wall too, with a large mark</source>
        <translation>Mostrar también en la pantalla mural el pasado y los escenarios, con una marca grande</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show the reports below the map</source>
        <translation>Mostrar los informes bajo el mapa</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show the whole map</source>
        <translation>Mostrar el mapa entero</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show what differs between this moment and the one you go to</source>
        <translation>Mostrar qué cambia entre este momento y aquel al que vaya</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show what happened to the chosen unit</source>
        <translation>Mostrar qué pasó con la unidad elegida</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show what is wrong or doubtful in the reports</source>
        <translation>Mostrar lo erróneo o dudoso de los informes</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show what waits for a decision below the map</source>
        <translation>Mostrar bajo el mapa lo que espera una decisión</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Show which ways to a majority are left, and what if</source>
        <translation>Mostrar qué rutas a la mayoría quedan, y qué pasaría si</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Sources beside each other, and the queue, in a window of their own</source>
        <translation>Las fuentes lado a lado, y la cola, en una ventana propia</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Stop comparing with a past election</source>
        <translation>Dejar de comparar con una elección pasada</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Strength of wins</source>
        <translation>Fuerza de las victorias</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>T&amp;oo early when polls close</source>
        <translation>&amp;Demasiado pronto al cierre</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Take a call back, with the reason</source>
        <translation>Retirar una adjudicación, con el motivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Take back the last act; the ledger keeps both</source>
        <translation>Deshacer el último acto; el libro guarda ambos</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Text of &amp;usual size</source>
        <translation>Texto de tamaño &amp;usual</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>The doors of the first start</source>
        <translation>Las puertas del primer inicio</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>The map as it is seen, as SVG, PNG or PDF</source>
        <translation>El mapa tal como se ve, en SVG, PNG o PDF</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>The names that are written beside every act</source>
        <translation>Los nombres que se escriben junto a cada acto</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>The ni&amp;ght’s chart</source>
        <translation>&amp;Gráfico de la noche</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>The source data cannot be relied on</source>
        <translation>Los datos de origen no son fiables</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>The stronger the win, the stronger the colour, where votes are known</source>
        <translation>Cuanto más amplia la victoria, más intenso el color, donde se conocen los votos</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>The three &amp;sample reports</source>
        <translation>Los &amp;tres informes de muestra</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Three made-up reports that disagree, to try everything on</source>
        <translation>Tres informes inventados que discrepan, para probarlo todo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Ticket &amp;before</source>
        <translation>Fórmula &amp;anterior</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Tile grid</source>
        <translation>Cuadrícula</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Time &amp;machine</source>
        <translation>&amp;Máquina del tiempo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Too &amp;close to call</source>
        <translation>Demasiado re&amp;ñido</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Too &amp;early to call</source>
        <translation>Demasiado pr&amp;onto</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Try what if, on a board of its own; nothing in it is a call</source>
        <translation>Probar qué pasaría si, en un tablero aparte; nada en él es una adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Type a name, a postal code or an AP abbreviation</source>
        <translation>Escriba un nombre, un código postal o una abreviatura de AP</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Type the votes of the chosen unit as they stand</source>
        <translation>Escribir los votos de la unidad elegida tal como están</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Units, totals and the ledger's hash, for programs</source>
        <translation>Unidades, totales y la huella del libro, para programas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Version and licence</source>
        <translation>Versión y licencia</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Wall &amp;shows what the window shows</source>
        <translation>El mural &amp;sigue a la ventana</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>When the last polls of a unit close, set it to too early by itself</source>
        <translation>Al cerrar las últimas urnas de una unidad, ponerla por sí sola en demasiado pronto</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>When votes come in, set uncalled units to leading by themselves</source>
        <translation>Al llegar votos, poner por sí solas a la cabeza las unidades no adjudicadas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Write a &amp;note</source>
        <translation>&amp;Escribir una nota</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Write a note on the chosen unit</source>
        <translation>Escribir una nota sobre la unidad elegida</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Write the desk as it is now to another file</source>
        <translation>Escribir la mesa tal como está en otro archivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Zoom &amp;in</source>
        <translation>&amp;Acercar</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Zoom &amp;out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/actions.py"/>
        <source>Zoom to the unit</source>
        <translation>Acercar a la unidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/dispatch.py"/>
        <source>Export results as {form}</source>
        <translation>Exportar resultados como {form}</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/following.py"/>
        <source>&amp;Redo {act}</source>
        <translation>&amp;Rehacer: {act}</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/following.py"/>
        <source>&amp;Undo {act}</source>
        <translation>&amp;Deshacer: {act}</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>All keys</source>
        <translation>Todas las teclas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Call for that ticket</source>
        <translation>Adjudicar a esa fórmula</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Chart: change by change</source>
        <translation>Gráfico: cambio a cambio</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Close what is open</source>
        <translation>Cerrar lo que está abierto</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Intro</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>F held</source>
        <translation>F pulsada</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Log: show that moment</source>
        <translation>Registro: mostrar ese momento</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Map: ask what to do</source>
        <translation>Mapa: preguntar qué hacer</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Map: choose it too</source>
        <translation>Mapa: elegirlo también</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Map: the next state</source>
        <translation>Mapa: el estado siguiente</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Queue: decide for that ticket</source>
        <translation>Cola: decidir por esa fórmula</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Queue: hold, second source, ground</source>
        <translation>Cola: espera, 2.ª fuente, motivo</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Queue: the next, the one before</source>
        <translation>Cola: siguiente, anterior</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Scenario: fill by pointing</source>
        <translation>Escenario: rellenar señalando</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Shift+↑↓</source>
        <translation>⇧+↑↓</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Table: several rows</source>
        <translation>Tabla: varias filas</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>Where the keyboard is</source>
        <translation>Según dónde está el teclado</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/keys.py"/>
        <source>{title}, more</source>
        <translation>{title}, más</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/menus.py"/>
        <source>Shift+</source>
        <translation>⇧+</translation>
    </message>
    <message>
        <location filename="callboard/gui/menus/submenus.py"/>
        <source>None yet</source>
        <translation>Aún no hay</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/model.py"/>
        <source>Chance</source>
        <translation>Probable</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/model.py"/>
        <location filename="callboard/gui/reconciliation/model.py"/>
        <location filename="callboard/gui/reports/views.py"/>
        <location filename="callboard/gui/table/columns.py"/>
        <source>EV</source>
        <translation>VE</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/model.py"/>
        <source>Open</source>
        <comment>units</comment>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/model.py"/>
        <source>The chance that {ticket} takes the unit, as an editor gave it</source>
        <translation>La probabilidad de que {ticket} gane la unidad, dada por un editor</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/model.py"/>
        <source>The share of the ways left that give {ticket} a majority if {ticket} takes the unit</source>
        <translation>La parte de las formas restantes que dan mayoría a {ticket} si {ticket} gana la unidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/model.py"/>
        <source>{chance} that {ticket} takes {unit}</source>
        <translation>{chance} de que {ticket} gane {unit}</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/model.py"/>
        <source>{unit}: {count} electors</source>
        <translation>{unit}: {count} electores</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/model.py"/>
        <source>{unit}: {count} electors; {chance} that {ticket} takes it</source>
        <translation>{unit}: {count} electores; {chance} de que {ticket} la gane</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/model.py"/>
        <source>{ways} are left to {ticket}.</source>
        <translation>A {ticket} le quedan {ways}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/view.py"/>
        <source>Chances…</source>
        <translation>Probabilidades…</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/view.py"/>
        <location filename="callboard/gui/popover.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/view.py"/>
        <source>Decides, whoever takes it</source>
        <translation>Decide, la gane quien la gane</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/view.py"/>
        <source>Give each open unit a chance, with its source</source>
        <translation>Dar a cada unidad abierta una probabilidad, con su fuente</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/view.py"/>
        <source>Paths to a majority</source>
        <translation>Rutas a la mayoría</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/view.py"/>
        <source>Take all assumptions back</source>
        <translation>Quitar todos los supuestos</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/view.py"/>
        <source>What if</source>
        <translation>Qué pasaría si</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/view.py"/>
        <source>What if a ticket takes an open unit</source>
        <translation>Qué pasaría si una fórmula gana una unidad abierta</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>Add them under Desk → Tickets.</source>
        <translation>Añádalas en Mesa → Fórmulas.</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>All of them end in {what}</source>
        <translation>Todas acaban en {what}</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>Chances for {given} of {open} open units; none for {units}. Source: {source}</source>
        <translation>Probabilidades para {given} de {open} unidades abiertas; ninguna para {units}. Fuente: {source}</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>Chances: {chances}; the units taken as independent. Source: {source}</source>
        <translation>Probabilidades: {chances}; unidades tomadas como independientes. Fuente: {source}</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>It ends in {what}</source>
        <translation>Acaba en {what}</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>None of them end in {what}</source>
        <translation>Ninguna acaba en {what}</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>Paths need two tickets.</source>
        <translation>Las rutas necesitan dos fórmulas.</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>Paths to {majority}: no unit is open, one way is left</source>
        <translation>Rutas a {majority}: ninguna unidad abierta, queda una forma</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>Paths to {majority}: one unit is open, two ways are left</source>
        <translation>Rutas a {majority}: una unidad abierta, quedan dos formas</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>Paths to {majority}: {units} open units, {ways} ways left</source>
        <translation>Rutas a {majority}: {units} unidades abiertas, quedan {ways} formas</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>What if {ticket} takes {unit}?</source>
        <translation>¿Qué pasaría si {ticket} gana {unit}?</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>a tie, {half}–{half}</source>
        <translation>un empate, {half}–{half}</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>needs {count} more</source>
        <translation>necesita {count} más</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>neither</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>no majority for either: {count} electors are called for others</source>
        <translation>ninguna mayoría: {count} electores están adjudicados a otros</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>{sets}, {count} shown</source>
        <translation>{sets}, se muestran {count}</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>{share} of them {count:ends|end} in {what}</source>
        <translation>{share} {count:acaba|acaban} en {what}</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>{ticket} cannot win without</source>
        <translation>{ticket} no puede ganar sin</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>{ticket} has a majority already</source>
        <translation>{ticket} ya tiene mayoría</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>{ticket} has no path to a majority left</source>
        <translation>{ticket} ya no tiene ruta a la mayoría</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>{ticket} takes {unit}. Take this assumption back</source>
        <translation>{ticket} se lleva {unit}. Retirar esta suposición</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>{ticket}’s smallest set</source>
        <translation>El conjunto menor de {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>{ticket}’s smallest sets, {count} {count:unit|units} each</source>
        <translation>Los conjuntos menores de {ticket}, de {count} {count:unidad|unidades}</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>{units}: {count} electors. Choose them</source>
        <translation>{units}: {count} electores. Elegirlas</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>{unit}: {count} electors. Choose it</source>
        <translation>{unit}: {count} electores. Elegirla</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>{ways} of {all} ways</source>
        <translation>{ways} de {all} formas</translation>
    </message>
    <message>
        <location filename="callboard/gui/paths/words.py"/>
        <source>{ways} {count:way|ways}</source>
        <translation>{ways} {count:forma|formas}</translation>
    </message>
    <message>
        <location filename="callboard/gui/popover.py"/>
        <source>Call {unit}</source>
        <translation>Adjudicar {unit}</translation>
    </message>
    <message>
        <location filename="callboard/gui/popover.py"/>
        <source>Take back the call or the status</source>
        <translation>Retirar la adjudicación o la situación</translation>
    </message>
    <message>
        <location filename="callboard/gui/popover.py"/>
        <source>Take back the call, with a reason, or the status (R)</source>
        <translation>Retirar la adjudicación, con un motivo, o la situación (R)</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/bar.py"/>
        <source>Open as a page of its own (Ctrl+R)</source>
        <translation>Abrir en una página propia (Ctrl+R)</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/bar.py"/>
        <source>Sources…</source>
        <translation>Fuentes…</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/bar.py"/>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/bar.py"/>
        <source>Trust, echoes, accepted by itself</source>
        <translation>Confianza, ecos, aceptación automática</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/bar.py"/>
        <source>Which units are shown</source>
        <translation>Qué unidades se muestran</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/bar.py"/>
        <source>Whole page</source>
        <translation>Página</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/bar.py"/>
        <source>{decide} to decide</source>
        <translation>{decide} por decidir</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/bar.py"/>
        <source>{decide} to decide · {rest} waiting</source>
        <translation>{decide} por decidir · {rest} en espera</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/card.py"/>
        <source>Ask for a second source  S</source>
        <translation>Pedir una segunda fuente  S</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/card.py"/>
        <source>Choose a unit in the grid or in the queue.</source>
        <translation>Elija una unidad en la tabla o en la cola.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/card.py"/>
        <source>Ground: {ground}</source>
        <translation>Motivo: {ground}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/card.py"/>
        <source>Hold  H</source>
        <translation>Esperar  H</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/card.py"/>
        <source>Leave it for now, on this ground (H)</source>
        <translation>Dejarla por ahora, por este motivo (H)</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/card.py"/>
        <source>No source says {ticket} here. Write the ground, then press Enter and {key}.</source>
        <translation>Ninguna fuente dice {ticket} aquí. Escriba el motivo y pulse Intro y {key}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/card.py"/>
        <source>Nothing to decide: the reports do not disagree, or it is settled.</source>
        <translation>Nada que decidir: los informes no discrepan, o ya está resuelto.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/card.py"/>
        <source>Second  S</source>
        <translation>Segunda  S</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/card.py"/>
        <source>Wait until another source speaks (S)</source>
        <translation>Esperar a que hable otra fuente (S)</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/card.py"/>
        <source>Why it is decided so; goes into the ledger (G)</source>
        <translation>Por qué se decide así; queda en el libro (G)</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/model.py"/>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/model.py"/>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/page.py"/>
        <source>Reconcile — Callboard</source>
        <translation>Cotejo — Callboard</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/paint.py"/>
        <location filename="callboard/gui/reconciliation/view.py"/>
        <source>auto</source>
        <translation>auto</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/panel.py"/>
        <source>No report is on the desk yet. Open, paste or drop one.</source>
        <translation>Aún no hay informes en la mesa. Abra, pegue o suelte uno.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/panel.py"/>
        <source>Nothing waits for a decision.</source>
        <translation>Nada espera una decisión.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/panel.py"/>
        <location filename="callboard/gui/watching/attach.py"/>
        <location filename="callboard/gui/window/lower.py"/>
        <source>Reconcile</source>
        <translation>Cotejo</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/queue_list.py"/>
        <source>Queue</source>
        <translation>Cola</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/side.py"/>
        <source>Also said</source>
        <translation>También dicho</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/side.py"/>
        <source>Call {ticket}</source>
        <translation>Adjudicar a {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/side.py"/>
        <source>Call {unit} for {ticket}: {sources}</source>
        <translation>Adjudicar {unit} a {ticket}: {sources}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/side.py"/>
        <source>Keep {ticket}</source>
        <translation>Mantener {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/side.py"/>
        <source>Keep {unit} for {ticket}: {sources}</source>
        <translation>Mantener {unit} para {ticket}: {sources}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/totals.py"/>
        <source>(+{count} more)</source>
        <translation>(+{count} más)</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/totals.py"/>
        <source>Electors called</source>
        <translation>VE adjudicados</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/totals.py"/>
        <source>No source differs from another</source>
        <translation>Ninguna fuente difiere de otra</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/totals.py"/>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>This desk</source>
        <translation>Esta mesa</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/totals.py"/>
        <source>Totals by source</source>
        <translation>Totales por fuente</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/totals.py"/>
        <source>new at {clock}</source>
        <translation>nuevo a las {clock}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/totals.py"/>
        <source>⚠ stale, new at {clock}</source>
        <translation>⚠ atrasada, {clock}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/view.py"/>
        <location filename="elections/units.json"/>
        <source>Connecticut</source>
        <translation>Connecticut</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/view.py"/>
        <location filename="callboard/gui/reports/views.py"/>
        <location filename="elections/units.json"/>
        <source>North Carolina</source>
        <translation>Carolina del Norte</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/view.py"/>
        <source>Sources and units</source>
        <translation>Fuentes y unidades</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>A source took back the call it had made</source>
        <translation>Una fuente retiró la adjudicación que había hecho</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>Decided without a source that says so</source>
        <translation>Decidido sin una fuente que lo diga</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>Every unit</source>
        <translation>Todas las unidades</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>Held for another look</source>
        <translation>En espera de otra mirada</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <location filename="callboard/gui/table/quick.py"/>
        <source>No conflict waits for a decision.</source>
        <translation>Ningún conflicto espera una decisión.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>No source has taken back a call.</source>
        <translation>Ninguna fuente ha retirado una adjudicación.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>No unit stands on one source alone.</source>
        <translation>Ninguna unidad se apoya en una sola fuente.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>Only one source names a winner; pages that repeat one source are one</source>
        <translation>Solo una fuente nombra un ganador; las páginas que repiten una fuente cuentan como una</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>Our call and that of {reference} are not the same</source>
        <translation>Nuestra adjudicación y la de {reference} no son la misma</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>Our calls are those of {reference}.</source>
        <translation>Nuestras adjudicaciones son las de {reference}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>Sources name different winners, or another than this desk, and nobody has decided</source>
        <translation>Las fuentes nombran ganadores distintos, u otro que esta mesa, y nadie ha decidido</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>Stale: its last news is {age} older than the newest here</source>
        <translation>Atrasada: su última novedad es {age} más antigua que la más reciente de aquí</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <location filename="callboard/gui/table/quick.py"/>
        <source>This election has no units.</source>
        <translation>Esta elección no tiene unidades.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>Two or more sources agree, and this desk has not called</source>
        <translation>Dos o más fuentes coinciden y esta mesa no ha adjudicado</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>Uncertain: shown for a decision, not counted</source>
        <translation>Dudosa: se muestra para decidir, no cuenta</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>We have called everything that two sources agree on.</source>
        <translation>Hemos adjudicado todo aquello en que coinciden dos fuentes.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>accepts {risks} by itself</source>
        <translation>acepta {risks} por sí sola</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>agree</source>
        <translation>coinciden</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>held</source>
        <translation>en espera</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>nobody now</source>
        <translation>nadie ahora</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>repeats {source}</source>
        <translation>repite a {source}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>second source asked</source>
        <translation>segunda fuente pedida</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>sources agree, not called here</source>
        <translation>coinciden, aquí sin adjudicar</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>sources disagree</source>
        <translation>las fuentes discrepan</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>taken back</source>
        <translation>retirada</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>taken back by a source</source>
        <translation>retirada por una fuente</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>the most trusted source</source>
        <translation>la fuente de más confianza</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>trust {rank}</source>
        <translation>confianza {rank}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <location filename="callboard/ledger/own.py"/>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>{names} and {last}</source>
        <translation>{names} y {last}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>{source}: {said}</source>
        <translation>{source}: {said}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <source>{source}: {said}, read {clock} ET</source>
        <translation>{source}: {said}, leído a las {clock} ET</translation>
    </message>
    <message>
        <location filename="callboard/gui/reconciliation/words.py"/>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>{unit} · {electors} EV</source>
        <translation>{unit} · {electors} VE</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/bar.py"/>
        <source>Accept ({count})</source>
        <translation>Aceptar ({count})</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/bar.py"/>
        <source>Accept what all agree on ({count})</source>
        <translation>Aceptar lo acordado por todos ({count})</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/bar.py"/>
        <source>Call every uncalled unit on which two sources agree and none differs, as one act</source>
        <translation>Adjudicar, en un solo acto, cada unidad sin adjudicar en que dos fuentes coinciden y ninguna difiere</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/bar.py"/>
        <source>Open…</source>
        <translation>Abrir…</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/bar.py"/>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/bar.py"/>
        <source>Read a report from the clipboard (Ctrl+V)</source>
        <translation>Leer un informe del portapapeles (Ctrl+V)</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/bar.py"/>
        <source>Read reports from files (Ctrl+I)</source>
        <translation>Leer informes de archivos (Ctrl+I)</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/bar.py"/>
        <source>Take the chosen report off the desk</source>
        <translation>Quitar de la mesa el informe elegido</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/chips.py"/>
        <source>Claims</source>
        <comment>chip</comment>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/chips.py"/>
        <source>Conflicts</source>
        <comment>chip</comment>
        <translation>Conflictos</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/chips.py"/>
        <source>Findings</source>
        <comment>chip</comment>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/chips.py"/>
        <source>Show the claims</source>
        <translation>Mostrar las afirmaciones</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/chips.py"/>
        <source>Show the conflicts</source>
        <translation>Mostrar los conflictos</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/chips.py"/>
        <source>Show the findings</source>
        <translation>Mostrar los hallazgos</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/chips.py"/>
        <source>Show the findings: {counts}</source>
        <translation>Mostrar los hallazgos: {counts}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/dropping.py"/>
        <source>Drop to read as reports</source>
        <translation>Suelte para leer como informes</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/menu.py"/>
        <source>Nothing to read was dropped: no file, no address and no text.</source>
        <translation>No se soltó nada que leer: ni archivo, ni dirección, ni texto.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/menu.py"/>
        <source>The clipboard holds no text. Copy a report first, then paste it here.</source>
        <translation>El portapapeles no contiene texto. Copie primero un informe y péguelo aquí.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/menu.py"/>
        <source>Watch it</source>
        <translation>Vigilarla</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/menu.py"/>
        <source>{address} is an address. It is read only when you watch it.</source>
        <translation>{address} es una dirección. Solo se lee si usted la vigila.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/panel.py"/>
        <location filename="callboard/gui/table/quick.py"/>
        <source>Conflicts</source>
        <translation>Conflictos</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/panel.py"/>
        <source>Drop a report here, paste it, or open one.
Samples are in the Help menu.</source>
        <translation>Suelte aquí un informe, péguelo o abra uno.
Hay ejemplos en el menú Ayuda.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/panel.py"/>
        <location filename="callboard/gui/window/lower.py"/>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/panel.py"/>
        <source>No claims.</source>
        <translation>Ninguna afirmación.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/panel.py"/>
        <source>Nothing was found wrong.</source>
        <translation>No se halló nada mal.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/panel.py"/>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/panel.py"/>
        <source>The reports do not contradict each other, or this desk.</source>
        <translation>Los informes no se contradicen entre sí ni contradicen a esta mesa.</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>All reports</source>
        <translation>Todos</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>declares {totals}</source>
        <translation>declara {totals}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>no election</source>
        <translation>sin elección</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>no winner named</source>
        <translation>no nombra ganador</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>nothing found wrong</source>
        <translation>nada mal</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>{claims} {count:claim|claims}</source>
        <translation>{claims} {count:afirmación|afirmaciones}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>{claims} {count:claim|claims} ({doubtful} uncertain)</source>
        <translation>{claims} {count:afirmación|afirmaciones} ({doubtful} {doubtful:dudosa|dudosas})</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>{count} {count:error|errors}</source>
        <translation>{count} {count:error|errores}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>{count} {count:note|notes}</source>
        <translation>{count} {count:nota|notas}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>{count} {count:warning|warnings}</source>
        <translation>{count} {count:aviso|avisos}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <source>{outcome} (uncertain)</source>
        <translation>{outcome} (dudosa)</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/rows.py"/>
        <location filename="callboard/gui/reports/views.py"/>
        <source>{outcome} in {year}</source>
        <translation>{outcome} en {year}</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/views.py"/>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/views.py"/>
        <source>Conflict</source>
        <translation>Conflicto</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/views.py"/>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/views.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/views.py"/>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <location filename="callboard/gui/reports/views.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/asking.py"/>
        <source>Nothing here is open on the board and given to a ticket as a whole.</source>
        <translation>Aquí no hay nada que esté abierto en el tablero y dado entero a una fórmula.</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>Compare with the board or another one</source>
        <translation>Comparar con el tablero o con otro escenario</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>Fill</source>
        <translation>Rellenar</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>Give many units to one ticket</source>
        <translation>Dar muchas unidades a una fórmula</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>Keep this scenario in the desk file (Ctrl+S)</source>
        <translation>Guardar este escenario en el archivo de la mesa (Ctrl+S)</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>Leave the scenario (Esc)</source>
        <translation>Salir del escenario (Esc)</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>List what would be called, and call it only when confirmed (Ctrl+Shift+L)</source>
        <translation>Ver la lista de lo que se adjudicaría, y adjudicarlo solo tras confirmarlo (Ctrl+⇧+L)</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>Make calls of it…</source>
        <translation>Adjudicarlo…</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>Not the board</source>
        <translation>No es el tablero</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>Open, rename, delete or begin one</source>
        <translation>Abrir, cambiar de nombre, borrar o empezar uno</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <location filename="callboard/ledger/own.py"/>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>Scenario: {name}</source>
        <translation>Escenario: {name}</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>Scenario: {name} (not saved)</source>
        <translation>Escenario: {name} (sin guardar)</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>as called</source>
        <translation>como está adjudicado</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/bar.py"/>
        <source>{count} {count:unit|units} otherwise</source>
        <translation>{count} {count:unidad distinta|unidades distintas}</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/calls.py"/>
        <source>{units} {count:is|are} called otherwise on the board and {count:stays|stay} so: retract there first.</source>
        <translation>{units}: {count:adjudicada|adjudicadas} de otro modo en el tablero, y así {count:queda|quedan}; retire antes allí.</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/calls.py"/>
        <source>{unit} ({electors} EV) for {ticket}</source>
        <translation>{unit} ({electors} VE) a {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/comparing.py"/>
        <source>the board</source>
        <translation>el tablero</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/comparing.py"/>
        <source>{count} {count:unit differs|units differ}: “{name}” ({sums}) against {other} ({other_sums})</source>
        <translation>{count} {count:unidad difiere|unidades difieren}: “{name}” ({sums}) frente a {other} ({other_sums})</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/comparing.py"/>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>&amp;Electors</source>
        <translation>&amp;Electores</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>&amp;Source</source>
        <translation>&amp;Fuente</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>A scenario is kept under a name.</source>
        <translation>Un escenario se guarda con un nombre.</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>Calls need a source.</source>
        <translation>Las adjudicaciones necesitan una fuente.</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>Electors of {unit}</source>
        <translation>Electores de {unit}</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>For {ticket}</source>
        <translation>Para {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>How many electors {unit} has in this scenario, and whose they are</source>
        <translation>Cuántos electores tiene {unit} en este escenario, y de quién son</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>Make calls of a scenario</source>
        <translation>Adjudicar según un escenario</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>Make {count} {count:call|calls}</source>
        <translation>Hacer {count} {count:adjudicación|adjudicaciones}</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>Name of the scenario</source>
        <translation>Nombre del escenario</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>These units would be called on the board</source>
        <translation>Estas unidades se adjudicarían en el tablero</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>Tick the line above to confirm.</source>
        <translation>Marque la línea de arriba para confirmar.</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>What this scenario is called</source>
        <translation>Cómo se llama este escenario</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>What would be called</source>
        <translation>Lo que se adjudicaría</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>Without numbers for tickets, all go with the unit.</source>
        <translation>Sin números para las fórmulas, todos van con la unidad.</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>Yes, make {count} {count:call|calls}: then this is no longer a scenario</source>
        <translation>Sí, hacer {count} {count:adjudicación|adjudicaciones}: esto deja de ser un escenario</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>for {ticket}</source>
        <translation>para {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>{count} left to give</source>
        <translation>{count:Queda|Quedan} {count} por repartir</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>{count} too many given</source>
        <translation>{count:Sobra|Sobran} {count}</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/dialogs.py"/>
        <source>{unit} in this scenario</source>
        <translation>{unit} en este escenario</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/keeping.py"/>
        <source>Saved the scenario “{name}” in this desk.</source>
        <translation>Escenario “{name}” guardado en esta mesa.</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/keeping.py"/>
        <source>{count} saved {count:scenario|scenarios} cannot be read; they stay in the file.</source>
        <translation>{count} {count:escenario guardado no se puede|escenarios guardados no se pueden} leer; {count:sigue|siguen} en el archivo.</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/menus.py"/>
        <source>All uncalled units</source>
        <translation>Todas las unidades sin adjudicar</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/menus.py"/>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/menus.py"/>
        <source>Everything as it is called</source>
        <translation>Todo como está adjudicado</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/menus.py"/>
        <source>New scenario</source>
        <translation>Escenario nuevo</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/menus.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/menus.py"/>
        <source>The chosen units</source>
        <translation>Las unidades elegidas</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/menus.py"/>
        <source>The region of the chosen units</source>
        <translation>La región de las unidades elegidas</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/menus.py"/>
        <source>With the board</source>
        <translation>Con el tablero</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/menus.py"/>
        <source>With “{name}”</source>
        <translation>Con “{name}”</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/mode.py"/>
        <source>Choose a ticket beside “Click assigns” first: that is who units are filled for.</source>
        <translation>Elija antes una fórmula junto a “El clic asigna”: a ella se dan las unidades.</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/mode.py"/>
        <source>Made {count} {count:call|calls} of the scenario. Undo takes them back.</source>
        <translation>{count} {count:adjudicación hecha|adjudicaciones hechas} según el escenario. Deshacer {count:la|las} retira.</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/mode.py"/>
        <source>SCENARIO · {name}</source>
        <translation>ESCENARIO · {name}</translation>
    </message>
    <message>
        <location filename="callboard/gui/scenario/mode.py"/>
        <source>This is a scenario: only calls can be tried in it. Go back to the board with Esc.</source>
        <translation>Esto es un escenario: en él solo se pueden probar adjudicaciones. Vuelva al tablero con Esc.</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/chips.py"/>
        <source>Quick filters</source>
        <translation>Filtros rápidos</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Agree</source>
        <translation>Igual</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Called (solid) or leading (ring); in order of the ballot</source>
        <translation>Adjudicada (lleno) o a la cabeza (anillo); en el orden de la boleta</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Called ET</source>
        <translation>Hora ET</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Electors (electoral votes) by law</source>
        <translation>Electores (votos electorales) según la ley</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>How many of the reports that call the unit agree; amber where something waits for a decision</source>
        <translation>Cuántos de los informes que adjudican la unidad coinciden; ámbar donde algo espera una decisión</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Lead</source>
        <translation>Ventaja</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Official</source>
        <translation>Oficial</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>On whose word the unit stands</source>
        <translation>Según quién está así la unidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>State or district, in order of name, districts after their state</source>
        <translation>Estado o distrito, por orden alfabético, los distritos tras su estado</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>When the source made the call, Eastern time, as exactly as it is known</source>
        <translation>Cuándo adjudicó la fuente, hora del Este, con la exactitud que se conoce</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Where the unit stands on this desk</source>
        <translation>Cómo está la unidad en esta mesa</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Who leads in the votes, by how many points, and how much of the expected vote is counted</source>
        <translation>Quién va a la cabeza en votos, por cuántos puntos y cuánto del voto esperado está escrutado</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>Who won it in {previous}; once called: HOLD for the same party, GAIN for another</source>
        <translation>Quién la ganó en {previous}; una vez adjudicada: RETIENE si es el mismo partido, GANA si es otro</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <location filename="callboard/gui/table/rows.py"/>
        <source>{agreeing} of {calling}</source>
        <translation>{agreeing} de {calling}</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/columns.py"/>
        <source>{previous}</source>
        <translation>{previous}</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>Decided by {editor}: {ground}</source>
        <translation>Lo decidió {editor}: {ground}</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>No report says anything of it</source>
        <translation>Ningún informe dice nada de ella</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>No winner yet</source>
        <translation>Aún sin ganador</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>Nobody is recorded as the winner of {year}</source>
        <translation>No consta quién ganó en {year}</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>Polls close {clock} ET</source>
        <translation>Las urnas cierran a las {clock} ET</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>Polls close {first} to {clock} ET</source>
        <translation>Las urnas cierran de {first} a {clock} ET</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>The electors at large; the districts choose their own</source>
        <translation>Los electores en general; los distritos eligen los suyos</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>by {editor}</source>
        <translation>por {editor}</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <location filename="callboard/gui/table/rows.py"/>
        <source>called</source>
        <translation>adjudicada</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <location filename="callboard/gui/table/rows.py"/>
        <source>leading</source>
        <translation>a la cabeza</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>leading {ticket}</source>
        <translation>a la cabeza {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>{claim} (not certain: not counted)</source>
        <translation>{claim} (incierto: no se cuenta)</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>{count} of {total} electors</source>
        <translation>{count} de {total} electores</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>{holder} won it in {year}</source>
        <translation>La ganó {holder} en {year}</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>{holder} won it in {year}; {winner} gains it</source>
        <translation>La ganó {holder} en {year}; ahora la gana {winner}</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/details.py"/>
        <source>{holder} won it in {year}; {winner} holds it</source>
        <translation>La ganó {holder} en {year}; {winner} la retiene</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/grid.py"/>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/measure.py"/>
        <location filename="elections/units.json"/>
        <source>Pennsylvania</source>
        <translation>Pensilvania</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/model.py"/>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/model.py"/>
        <source>{column}. Click to sort.</source>
        <translation>{column}. Haga clic para ordenar.</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/model.py"/>
        <source>{text}, waits for a decision</source>
        <translation>{text}, espera una decisión</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/moments.py"/>
        <source>{clock} ET, the minute is not known</source>
        <translation>{clock} ET, no se conoce el minuto</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/moments.py"/>
        <source>{date}, about {clock} ET</source>
        <translation>{date}, hacia las {clock} ET</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/moments.py"/>
        <source>{date}, the hour is not known</source>
        <translation>{date}, no se conoce la hora</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>All polls of {year} have closed: none is to close next.</source>
        <translation>Todas las urnas de {year} han cerrado: no queda ninguna por cerrar.</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>Callboard has no table of poll closings for {year}.</source>
        <translation>Callboard no tiene los cierres de urnas de {year}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>Closing next</source>
        <translation>Próximo cierre</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>Every unit is called.</source>
        <translation>Todas las unidades están adjudicadas.</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>Every unit of this election</source>
        <translation>Todas las unidades de esta elección</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <location filename="callboard/ledger/sources.py"/>
        <source>Gains</source>
        <translation>Ganadas</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>No gain matches “{query}”.</source>
        <translation>Ninguna unidad ganada coincide con “{query}”.</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>No uncalled unit matches “{query}”.</source>
        <translation>Ninguna unidad sin adjudicar coincide con “{query}”.</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>No unit has changed hands so far.</source>
        <translation>Ninguna unidad ha cambiado de manos por ahora.</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>No unit in conflict matches “{query}”.</source>
        <translation>Ninguna unidad en conflicto coincide con “{query}”.</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>No unit matches “{query}”.</source>
        <translation>Ninguna unidad coincide con “{query}”.</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>No unit that closes next matches “{query}”.</source>
        <translation>Ninguna unidad del próximo cierre coincide con “{query}”.</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>Uncalled</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>Units called for another party than the one that won them last time</source>
        <translation>Unidades adjudicadas a un partido distinto del que las ganó la última vez</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>Units on which the reports disagree, or a source took back its call, and nobody has decided</source>
        <translation>Unidades en las que los informes discrepan, o una fuente retiró su adjudicación, y nadie ha decidido</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>Units that are not called yet</source>
        <translation>Unidades aún sin adjudicar</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/quick.py"/>
        <source>Units whose last polls close next, at {clock} ET</source>
        <translation>Unidades cuyas últimas urnas cierran a continuación, a las {clock}, hora del Este</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/rows.py"/>
        <source>Held</source>
        <comment>status</comment>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/rows.py"/>
        <source>N. Carolina</source>
        <translation>C. del Norte</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/rows.py"/>
        <source>N. Dakota</source>
        <translation>D. del Norte</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/rows.py"/>
        <source>Open</source>
        <comment>status</comment>
        <translation>Abiertas</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/rows.py"/>
        <source>Retracted, {status}</source>
        <translation>Retirada, {status}</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/rows.py"/>
        <source>S. Carolina</source>
        <translation>C. del Sur</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/rows.py"/>
        <source>S. Dakota</source>
        <translation>D. del Sur</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/rows.py"/>
        <source>Split</source>
        <translation>Dividida</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/rows.py"/>
        <source>Unable</source>
        <comment>status</comment>
        <translation>Imposible</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/rows.py"/>
        <source>W. Virginia</source>
        <translation>V. Occidental</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/rows.py"/>
        <source>tie</source>
        <translation>empate</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/search_field.py"/>
        <source>Find a unit</source>
        <translation>Buscar una unidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/search_field.py"/>
        <source>Find a unit…  Ctrl+F</source>
        <translation>Buscar una unidad…  Ctrl+F</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/search_field.py"/>
        <source>Name, postal code, AP abbreviation or nickname (Ctrl+F). Enter chooses the best match, Down goes to the table, Esc clears</source>
        <translation>Nombre, código postal, abreviatura de AP o apodo (Ctrl+F). Intro elige la mejor coincidencia, ↓ va a la tabla, Esc borra</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/view.py"/>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/view.py"/>
        <source>Show all units</source>
        <translation>Mostrar todas las unidades</translation>
    </message>
    <message>
        <location filename="callboard/gui/table/view.py"/>
        <source>Table of units</source>
        <translation>Tabla de unidades</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>A step earlier</source>
        <translation>Un paso atrás</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>A step earlier ([)</source>
        <translation>Un paso atrás ([)</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>A step later</source>
        <translation>Un paso adelante</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>A step later (])</source>
        <translation>Un paso adelante (])</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Back to now</source>
        <translation>Volver al presente</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>By event</source>
        <translation>Por evento</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>By minute</source>
        <translation>Por minuto</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Compare with this moment</source>
        <translation>Comparar con este momento</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Let the past run (Ctrl+P)</source>
        <translation>Reproducir el pasado (Ctrl+P)</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Mark what differs between this moment and the one you go to (Ctrl+D)</source>
        <translation>Marcar lo que difiere entre este momento y aquel al que vaya (Ctrl+D)</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Nothing can be changed in the past: Esc goes back to now</source>
        <translation>En el pasado no se puede cambiar nada: Esc vuelve al presente</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Plays {count} {count:step|steps} a second; a click changes that (Ctrl+Shift+P)</source>
        <translation>Avanza {count} {count:paso|pasos} por segundo; un clic lo cambia (Ctrl+⇧+P)</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <location filename="callboard/gui/window/window.py"/>
        <source>Read-only</source>
        <translation>Solo lectura</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Show the desk as it is (Esc)</source>
        <translation>Mostrar la mesa como está (Esc)</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Show the desk as it was opened</source>
        <translation>Mostrar la mesa como se abrió</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Show the newest moment, still read-only</source>
        <translation>Mostrar el momento más reciente, aún de solo lectura</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Speed: {count} {count:step|steps} a second</source>
        <translation>Velocidad: {count} {count:paso|pasos} por segundo</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Steps go from event to event</source>
        <translation>Los pasos van de evento en evento</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Steps go from minute to minute</source>
        <translation>Los pasos van de minuto en minuto</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>Time machine</source>
        <translation>Máquina del tiempo</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>To the beginning</source>
        <translation>Al principio</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>To the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/bar.py"/>
        <source>{count} new {count:event|events} on the desk</source>
        <translation>{count} {count:evento nuevo|eventos nuevos} en la mesa</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/changes.py"/>
        <source>Enter or a click chooses the unit</source>
        <translation>Intro o un clic elige la unidad</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/changes.py"/>
        <source>Is</source>
        <translation>Es</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/changes.py"/>
        <source>Was</source>
        <translation>Era</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/changes.py"/>
        <source>What differs between two moments</source>
        <translation>Lo que difiere entre dos momentos</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/machine.py"/>
        <source>THE PAST · {clock} ET</source>
        <translation>EL PASADO · {clock} ET</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/machine.py"/>
        <source>This is a past moment: nothing can be changed in it. Go back to now with Esc, then do it there.</source>
        <translation>Este es un momento pasado: no se puede cambiar nada en él. Vuelva al presente con Esc y hágalo allí.</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/track.py"/>
        <source>Drag to any moment; ← and → go by one event, Page keys by ten</source>
        <translation>Arrastre a cualquier momento; ← y → van de un evento en otro, las teclas Página de diez en diez</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/track.py"/>
        <source>Moment shown, by event</source>
        <translation>Momento mostrado, por evento</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/words.py"/>
        <source>Both moments are the same. Go to another one to see what differs.</source>
        <translation>Es el mismo momento. Vaya a otro para comparar.</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/words.py"/>
        <source>Showing {time} ET</source>
        <translation>Se muestra {time} ET</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/words.py"/>
        <source>event {number} of {known}</source>
        <translation>evento {number} de {known}</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/words.py"/>
        <source>nothing differs</source>
        <translation>sin cambios</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/words.py"/>
        <source>one thing differs</source>
        <translation>un cambio</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/words.py"/>
        <source>{count} {count:thing differs|things differ}</source>
        <translation>{count} {count:cambio|cambios}</translation>
    </message>
    <message>
        <location filename="callboard/gui/timemachine/words.py"/>
        <source>{time} (event {number})</source>
        <translation>{time} (n.º {number})</translation>
    </message>
    <message>
        <location filename="callboard/gui/wall/calls.py"/>
        <source>Last calls</source>
        <translation>Últimas adjudicaciones</translation>
    </message>
    <message>
        <location filename="callboard/gui/wall/calls.py"/>
        <source>{unit} for {ticket}</source>
        <translation>{unit} a {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/gui/wall/control.py"/>
        <source>As in the window</source>
        <translation>Como en la ventana</translation>
    </message>
    <message>
        <location filename="callboard/gui/wall/control.py"/>
        <source>The screen of the wall is gone. The wall is a window now; it fills the next screen that comes.</source>
        <translation>La pantalla del mural ya no está. El mural es ahora una ventana; llenará la próxima pantalla que se conecte.</translation>
    </message>
    <message>
        <location filename="callboard/gui/wall/tally.py"/>
        <source>Tally</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <location filename="callboard/gui/wall/window.py"/>
        <source>Wall screen</source>
        <translation>Pantalla mural</translation>
    </message>
    <message>
        <location filename="callboard/gui/wall/window.py"/>
        <source>Wall screen — Callboard</source>
        <translation>Pantalla mural — Callboard</translation>
    </message>
    <message>
        <location filename="callboard/gui/wall/window.py"/>
        <source>{called} of {total} called</source>
        <translation>{called} de {total} adjudicadas</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/attach.py"/>
        <source>No longer called there: {units}. No call of ours was changed.</source>
        <translation>Ya sin adjudicar allí: {units}. No se cambió ninguna adjudicación nuestra.</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/attach.py"/>
        <source>Read {name}: {claims} {claims:claim|claims}.</source>
        <translation>{name}, leído: {claims} {claims:afirmación|afirmaciones}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/attach.py"/>
        <source>Watched again, as when this desk was closed: {places}.</source>
        <translation>Se vuelve a vigilar, como al cerrarse esta mesa: {places}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/attach.py"/>
        <source>Watched sources</source>
        <translation>Fuentes vigiladas</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/attach.py"/>
        <source>{name} (last read {age})</source>
        <translation>{name} (última lectura: {age})</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/fetch.py"/>
        <source>It could not be reached: {problem}.</source>
        <translation>No se pudo acceder: {problem}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/fetch.py"/>
        <source>It is longer than {most} and was not read.</source>
        <translation>Pasa de {most} y no se leyó.</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/fetch.py"/>
        <source>It redirects more than {most} times.</source>
        <translation>Redirige más de {most} veces.</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/fetch.py"/>
        <source>It redirects to {host}, which is not followed. Watch that one.</source>
        <translation>Redirige a {host}, y eso no se sigue. Vigile esa dirección.</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/fetch.py"/>
        <source>The server answered with status {status}.</source>
        <translation>El servidor respondió con el código {status}.</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/fetch.py"/>
        <source>somewhere else</source>
        <translation>otro lugar</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/fetch.py"/>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/fetch.py"/>
        <source>{count} bytes</source>
        <translation>{count} bytes</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>checked {age}, changed {changed}</source>
        <translation>última comprobación: {age}; último cambio: {changed}</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>last read {age}</source>
        <translation>última lectura: {age}</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>not read yet</source>
        <translation>aún sin leer</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>reading now</source>
        <translation>leyendo ahora</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>stopped; {last}</source>
        <translation>detenido; {last}</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>{count} days ago</source>
        <translation>hace {count} días</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>{count} h ago</source>
        <translation>hace {count} h</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>{count} min ago</source>
        <translation>hace {count} min</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>{count} s ago</source>
        <translation>hace {count} s</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>{files} {count:is|are} gone from {folder}. What was read stays until it is withdrawn.</source>
        <translation>{files} ya no {count:está|están} en {folder}. Lo leído se conserva hasta que se quite.</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>{place} cannot be read: {problem} It was not read so far.</source>
        <translation>{place} no se puede leer: {problem} Aún no se ha leído.</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>{place} cannot be read: {problem} Last read {age}; what was read stays.</source>
        <translation>{place} no se puede leer: {problem} Última lectura: {age}; lo leído se conserva.</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/rules.py"/>
        <source>{place} is read again.</source>
        <translation>{place} se lee de nuevo.</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/watching.py"/>
        <source>It is not there any more.</source>
        <translation>Ya no está ahí.</translation>
    </message>
    <message>
        <location filename="callboard/gui/watching/watching.py"/>
        <source>Reading it broke off by a fault of Callboard.</source>
        <translation>La lectura se interrumpió por un fallo de Callboard.</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>2024 as AP called it, every call at its time. Undo, retract, export at will.</source>
        <translation>2024 como lo adjudicó AP, cada adjudicación a su hora. Deshaga, retire y exporte a su gusto.</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>An empty board for 2024. Click a state, choose a ticket: it is saved at once.</source>
        <translation>Un tablero vacío para 2024. Haga clic en un estado, elija una fórmula: se guarda al instante.</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>Begin a desk for any election (Ctrl+N)</source>
        <translation>Empezar una mesa para cualquier elección (Ctrl+N)</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>Call by hand</source>
        <translation>Adjudicar a mano</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>Close this (Esc)</source>
        <translation>Cerrar esto (Esc)</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>Desks of the days before</source>
        <translation>Mesas de los días anteriores</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>Drop stories, pages or lists. See where they agree, and what is wrong in them.</source>
        <translation>Suelte notas, páginas o listas. Vea en qué coinciden y qué hay mal en ellas.</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>Go on with the desk behind</source>
        <translation>Seguir con la mesa de detrás</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>Look at a finished night</source>
        <translation>Una noche terminada</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>New desk…</source>
        <translation>Nueva mesa…</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>Open a .callboard file (Ctrl+O)</source>
        <translation>Abrir un archivo .callboard (Ctrl+O)</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>Open a desk…</source>
        <translation>Abrir una mesa…</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>Open {name}</source>
        <translation>Abrir {name}</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>Where do you want to begin?</source>
        <translation>¿Por dónde quiere empezar?</translation>
    </message>
    <message>
        <location filename="callboard/gui/welcome/panel.py"/>
        <source>Where to begin</source>
        <translation>Por dónde empezar</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/lower.py"/>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/lower.py"/>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/lower.py"/>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/lower.py"/>
        <source>Night, reports, findings, log and paths</source>
        <translation>Noche, informes, hallazgos, registro y rutas</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/lower.py"/>
        <source>Paths</source>
        <translation>Rutas</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/message_rows.py"/>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/message_rows.py"/>
        <source>All messages since the start (Ctrl+Alt+M)</source>
        <translation>Todos los mensajes desde el inicio (Ctrl+Alt+M)</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/message_rows.py"/>
        <source>Dismiss (Esc)</source>
        <translation>Descartar (Esc)</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/message_rows.py"/>
        <source>Dismiss the message</source>
        <translation>Descartar el mensaje</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/message_rows.py"/>
        <source>Do this</source>
        <translation>Hacer esto</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/message_rows.py"/>
        <source>Error: {text}</source>
        <translation>Error: {text}</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/message_rows.py"/>
        <source>{count} more</source>
        <translation>{count} más</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/reading_bar.py"/>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/reading_bar.py"/>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/reading_bar.py"/>
        <source>Reading {name}: {rows} rows, {share}</source>
        <translation>Leyendo {name}: {rows} filas, {share}</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/reading_bar.py"/>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/reading_bar.py"/>
        <source>Stop reading; nothing is taken</source>
        <translation>Detener la lectura; no se toma nada</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/status.py"/>
        <source>Eastern time, and universal time</source>
        <translation>Hora del Este y hora universal</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/status.py"/>
        <source>No desk is open</source>
        <translation>No hay ninguna mesa abierta</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/status.py"/>
        <source>Nothing to save yet</source>
        <translation>Aún no hay nada que guardar</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/status.py"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/status.py"/>
        <source>{clock} ET · {utc} UTC</source>
        <translation>{clock} ET · {utc} UTC</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/status.py"/>
        <source>{count} of {total} EV</source>
        <translation>{count} de {total} votos electorales</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/status.py"/>
        <source>{count} of {total} called</source>
        <translation>{count} de {total} adjudicadas</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/status.py"/>
        <source>● Saved {clock}</source>
        <translation>● Guardado a las {clock}</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/status.py"/>
        <source>⚠ Not saved</source>
        <translation>⚠ Sin guardar</translation>
    </message>
    <message>
        <location filename="callboard/gui/window/window.py"/>
        <source>read-only</source>
        <translation>solo lectura</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>accepting {risks} by itself</source>
        <translation>acepta {risks} por sí sola</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>added {ticket} to the ballot</source>
        <translation>añadió {ticket} a la boleta</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>an echo of {source}</source>
        <translation>eco de {source}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>asked for a second source on {units}</source>
        <translation>pidió una segunda fuente para {units}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>called the election for {ticket}</source>
        <translation>adjudicó la elección a {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>called {units}</source>
        <translation>adjudicó {units}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>called {units} for {ticket}</source>
        <translation>adjudicó {units} a {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>certified {units} for {ticket}</source>
        <translation>certificó {units} para {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>changed a ticket to {ticket} ({party})</source>
        <translation>cambió una fórmula a {ticket} ({party})</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>did something this version does not know ({kind})</source>
        <translation>hizo algo que esta versión no conoce ({kind})</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>entered returns of {units}</source>
        <translation>introdujo votos de {units}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>exported {format} to {path}</source>
        <translation>exportó {format} a {path}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>gain</source>
        <comment>risk</comment>
        <translation>ganadas</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>gave chances for {units}</source>
        <translation>dio probabilidades de {units}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>hold</source>
        <comment>risk</comment>
        <translation>retenidas</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>imported {name} ({count} {count:claim|claims})</source>
        <translation>importó {name} ({count} {count:afirmación|afirmaciones})</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>noted on {units}: “{text}”</source>
        <translation>anotó en {units}: “{text}”</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>opened the desk for {year}</source>
        <translation>abrió la mesa de {year}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>read {name} again ({changes})</source>
        <translation>releyó {name} ({changes})</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>recorded electors of {units} as cast: {votes}</source>
        <translation>registró los votos electorales emitidos de {units}: {votes}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>releasing {units}</source>
        <translation>libera {units}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>removed {ticket} from the ballot</source>
        <translation>quitó {ticket} de la boleta</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>resolved {units} for {ticket}</source>
        <translation>decidió {units} para {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>resolved {units} to hold</source>
        <translation>dejó {units} en espera</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>retracted the call of the election</source>
        <translation>retiró la adjudicación de la elección</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>retracted {units}</source>
        <translation>retiró {units}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>reverted the last step on {units}</source>
        <translation>deshizo el último paso en {units}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>set {units} to {status}</source>
        <translation>puso {units}: {status}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>set {units} to {status} {ticket}</source>
        <translation>puso {units}: {status} {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>settled {source}</source>
        <translation>ajustó {source}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>the desk</source>
        <translation>la mesa</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>the same calls</source>
        <translation>las mismas adjudicaciones</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>took the chances of {units} away</source>
        <translation>borró las probabilidades de {units}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>watched</source>
        <comment>risk</comment>
        <translation>unidades vigiladas</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>withdrew report {report}</source>
        <translation>quitó el informe {report}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>{act} ({source})</source>
        <translation>{act} ({source})</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>{act} by itself</source>
        <translation>{act}, por sí sola</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>{act}: {reason}</source>
        <translation>{act}: {reason}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>{count} changed</source>
        <translation>{count} {count:cambiada|cambiadas}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>{count} new</source>
        <translation>{count} {count:nueva|nuevas}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/describe.py"/>
        <source>{count} withdrawn</source>
        <translation>{count} {count:retirada|retiradas}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/ledger.py"/>
        <source>Event {number} of {count} does not follow from the one before it: the ledger was changed outside Callboard. Everything is shown as it stands in the file; compare it with a backup before you export.</source>
        <translation>El acto {number} de {count} no se sigue del anterior: el libro se cambió fuera de Callboard. Todo se muestra como está en el archivo; compárelo con una copia de seguridad antes de exportar.</translation>
    </message>
    <message>
        <location filename="callboard/ledger/ledger.py"/>
        <source>This desk has events that this version does not know ({kinds}): they are kept and shown, without effect. Install a newer Callboard to use them.</source>
        <translation>Esta mesa tiene actos que esta versión no conoce ({kinds}): se conservan y se muestran, sin efecto. Instale una versión más nueva de Callboard para usarlos.</translation>
    </message>
    <message>
        <location filename="callboard/ledger/own.py"/>
        <source>Official result</source>
        <translation>Resultado oficial</translation>
    </message>
    <message>
        <location filename="callboard/ledger/own.py"/>
        <source>Own desk</source>
        <translation>Mesa propia</translation>
    </message>
    <message>
        <location filename="callboard/ledger/own.py"/>
        <source>Taken from the scenario “{name}”</source>
        <translation>Tomado del escenario “{name}”</translation>
    </message>
    <message>
        <location filename="callboard/ledger/own.py"/>
        <source>Taken from the scenario “{name}”: {reason}</source>
        <translation>Tomado del escenario “{name}”: {reason}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/own.py"/>
        <source>Untitled</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="callboard/ledger/own.py"/>
        <source>blank</source>
        <comment>elector</comment>
        <translation>en blanco</translation>
    </message>
    <message>
        <location filename="callboard/ledger/own.py"/>
        <source>clipboard</source>
        <translation>portapapeles</translation>
    </message>
    <message>
        <location filename="callboard/ledger/own.py"/>
        <source>rule: polls closed</source>
        <translation>regla: cierre de urnas</translation>
    </message>
    <message>
        <location filename="callboard/ledger/own.py"/>
        <source>rule: returns</source>
        <translation>regla: votos contados</translation>
    </message>
    <message>
        <location filename="callboard/ledger/own.py"/>
        <source>{sources} {count:says|say} {ticket}</source>
        <translation>{sources} {count:dice|dicen} {ticket}</translation>
    </message>
    <message>
        <location filename="callboard/ledger/sources.py"/>
        <source>Agency</source>
        <comment>source</comment>
        <translation>Agencia</translation>
    </message>
    <message>
        <location filename="callboard/ledger/sources.py"/>
        <source>Holds</source>
        <translation>Retenidas</translation>
    </message>
    <message>
        <location filename="callboard/ledger/sources.py"/>
        <source>Network</source>
        <comment>source</comment>
        <translation>Cadena</translation>
    </message>
    <message>
        <location filename="callboard/ledger/sources.py"/>
        <source>Newspaper</source>
        <comment>source</comment>
        <translation>Periódico</translation>
    </message>
    <message>
        <location filename="callboard/ledger/sources.py"/>
        <source>Other</source>
        <comment>source</comment>
        <translation>Otra</translation>
    </message>
    <message>
        <location filename="callboard/ledger/sources.py"/>
        <source>Own desk</source>
        <comment>source</comment>
        <translation>Mesa propia</translation>
    </message>
    <message>
        <location filename="callboard/ledger/sources.py"/>
        <source>State officials</source>
        <comment>source</comment>
        <translation>Autoridades estatales</translation>
    </message>
    <message>
        <location filename="callboard/ledger/sources.py"/>
        <source>Watched units</source>
        <translation>Unidades vigiladas</translation>
    </message>
    <message>
        <location filename="callboard/reports/document.py"/>
        <source>document</source>
        <translation>documento</translation>
    </message>
    <message>
        <location filename="callboard/reports/document.py"/>
        <source>line {line}</source>
        <translation>línea {line}</translation>
    </message>
    <message>
        <location filename="callboard/reports/document.py"/>
        <source>line {line}, column {column}</source>
        <translation>línea {line}, columna {column}</translation>
    </message>
    <message>
        <location filename="callboard/reports/feeds/values.py"/>
        <source>Reading was stopped after {rows} rows; nothing was taken.</source>
        <translation>La lectura se detuvo tras {rows} filas; no se tomó nada.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>A cell near line {line} is longer than {limit} characters; the table was not read beyond it.</source>
        <translation>Una celda cerca de la línea {line} tiene más de {limit} caracteres; la tabla no se leyó más allá de ella.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>Columns not read: {columns}.</source>
        <translation>Columnas no leídas: {columns}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>Columns read: {columns}.</source>
        <translation>Columnas leídas: {columns}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>It holds no figures for the districts of {states}, which choose apart.</source>
        <translation>No contiene cifras de los distritos de {states}, que eligen por separado.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>It holds votes and calls nothing: whoever has the most is shown as leading, never as called.</source>
        <translation>Contiene votos y no adjudica nada: quien más tiene se muestra a la cabeza, nunca como adjudicado.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>None of the winners in the table is on the ballot of {year}: it is taken to be about another office, and was set aside.</source>
        <translation>Ningún ganador de la tabla está en la boleta de {year}: se entiende que trata de otro cargo y se apartó.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>Taking every state whole, its votes give {totals} electors.</source>
        <translation>Tomando cada estado entero, sus votos electorales dan: {totals}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>The feed holds no contest for president, only {offices}; none of it is used.</source>
        <translation>El servicio no contiene ninguna contienda presidencial, solo {offices}; no se usa nada de él.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>The feed is marked as cut off: more records were to follow.</source>
        <translation>El servicio está marcado como cortado: debían seguir más registros.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>The file does not say its election; it is read as that of {year}, because of {why}.</source>
        <translation>El archivo no dice su elección; se lee como la de {year}, por {why}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>The file does not say its state; it is read as {state}, because of its name.</source>
        <translation>El archivo no dice su estado; se lee como {state}, por su nombre.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>The file has no column for the state, and its name does not tell it: say which state it is.</source>
        <translation>El archivo no tiene columna de estado y su nombre no lo dice: indique de qué estado es.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>The table has more than {limit} different areas and candidates; the rest was not read.</source>
        <translation>La tabla tiene más de {limit} zonas y candidatos distintos; el resto no se leyó.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>The table has more than {limit} rows; the rest was not read.</source>
        <translation>La tabla tiene más de {limit} filas; el resto no se leyó.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>The table names units, but no column of it says who won, who leads or how many votes anybody has: none of its {count} rows is used.</source>
        <translation>La tabla nombra unidades, pero ninguna columna dice quién ganó, quién va a la cabeza o cuántos votos tiene cada uno: no se usa ninguna de sus {count} filas.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>The table speaks of {what}: nothing in it is taken as certain.</source>
        <translation>La tabla habla de {what}: nada en ella se toma por seguro.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>This is a map that somebody painted, not a report of results: its winners are shown for a decision, never used in a verdict.</source>
        <translation>Es un mapa que alguien pintó, no un informe de resultados: sus ganadores se muestran para decidir, nunca se usan en un veredicto.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} earlier {count:row was|rows were} set aside: only the last row of each state counts.</source>
        <translation>{count:Se apartó|Se apartaron} {count} {count:fila anterior|filas anteriores}: solo cuenta la última fila de cada estado.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} more {count:finding|findings} of the same kind ({kind_of}) {count:is|are} not listed.</source>
        <translation>Hay {count} {count:hallazgo|hallazgos} más del mismo tipo ({kind_of}) que no {count:figura|figuran} en la lista.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} national {count:record repeats|records repeat} the sum of the states and {count:was|were} not added.</source>
        <translation>{count} {count:registro nacional repite|registros nacionales repiten} la suma de los estados y no se {count:sumó|sumaron}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:candidate carries|candidates carry} the flag N (did not win, or overturned); it is never read as a win.</source>
        <translation>{count} {count:candidato lleva|candidatos llevan} la marca N (no ganó, o anulado); nunca se lee como victoria.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:cell holds a formula|cells hold formulas} (the first in {where}); a formula is never computed, only a value stored with it is read.</source>
        <translation>{count} {count:celda contiene una fórmula de cálculo|celdas contienen fórmulas de cálculo} (la primera en {where}); nunca se calculan, solo se lee un valor guardado con ellas.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:cell holds|cells hold} a negative number of votes (the first in {where}); {count:it was|they were} not added.</source>
        <translation>{count} {count:celda contiene|celdas contienen} un número negativo de votos (la primera en {where}); no se {count:sumó|sumaron}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:cell holds|cells hold} more votes than there could be voters (the first in {where}); {count:it was|they were} not added.</source>
        <translation>{count} {count:celda contiene|celdas contienen} más votos de los que podría haber votantes (la primera en {where}); no se {count:sumó|sumaron}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:cell holds|cells hold} no whole number of votes (the first, “{cell}”, in {where}); {count:it was|they were} not added.</source>
        <translation>{count} {count:celda no contiene|celdas no contienen} un número entero de votos (la primera, “{cell}”, en {where}); no se {count:sumó|sumaron}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:place holds|places hold} a number of electors that cannot be (the first, “{stated}”, in {where}); {count:it was|they were} not read.</source>
        <translation>{count} {count:lugar contiene|lugares contienen} un número imposible de votos electorales (el primero, “{stated}”, en {where}); no se {count:leyó|leyeron}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:record is|records are} marked as test data: {count:it does not count|none of them counts}.</source>
        <translation>{count} {count:registro está marcado|registros están marcados} como datos de prueba: {count:no cuenta|ninguno cuenta}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:record is|records are} of a primary or caucus ({what}), which is no presidential election: {count:it was|they were} set aside.</source>
        <translation>{count} {count:registro es|registros son} de primarias o asambleas ({what}), que no son una elección presidencial: se {count:apartó|apartaron}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:record of a county or another part|records of counties and other parts} of a state {count:was|were} set aside: the state's own record is used, {count:it is|they are} not added to it.</source>
        <translation>Se {count:apartó|apartaron} {count} {count:registro de un condado u otra parte|registros de condados y otras partes} de un estado: se usa el registro del propio estado, al que no se {count:suma|suman}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:record of another office was|records of other offices were} set aside: {offices}.</source>
        <translation>Se {count:apartó|apartaron} {count} {count:registro de otro cargo|registros de otros cargos}: {offices}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:row has|rows have} fewer cells than the header (the first is {where}); {count:it was|they were} set aside.</source>
        <translation>{count} {count:fila tiene|filas tienen} menos celdas que el encabezado (la primera es {where}); se {count:apartó|apartaron}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:row names|rows name} no unit of this election ({examples}); {count:it was|they were} set aside.</source>
        <translation>{count} {count:fila no nombra|filas no nombran} ninguna unidad de esta elección ({examples}); se {count:apartó|apartaron}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:row of another election|rows of other elections} ({years}) {count:was|were} set aside; read as the election of {year}.</source>
        <translation>Se {count:apartó|apartaron} {count} {count:fila de otra elección|filas de otras elecciones} ({years}); se lee como la elección de {year}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:row was|rows were} set aside: {why}.</source>
        <translation>Se {count:apartó|apartaron} {count} {count:fila|filas}: {why}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{count} {count:unit has|units have} a leader and no call: a lead is not a call.</source>
        <translation>{count} {count:unidad tiene|unidades tienen} a alguien a la cabeza y ninguna adjudicación: una ventaja no es una adjudicación.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{title}: {holds}.</source>
        <translation>{title}: {holds}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{units}: the votes of {name} on several party lines were added.</source>
        <translation>{units}: se sumaron los votos de {name} en las listas de varios partidos.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: all {count} rows carry the same figures, those of the whole state; they were counted once.</source>
        <translation>{unit}: las {count} filas llevan las mismas cifras, las de todo el estado; se contaron una vez.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: its rows add up to {summed}, {total} is stated; the difference is blank, void, over- and undervotes, which are nobody's.</source>
        <translation>{unit}: sus filas suman {summed} y se declara {total}; la diferencia son votos en blanco, nulos, de más y de menos, que no son de nadie.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: the candidates' votes add up to {summed}, more than the stated total of {total}: shares would exceed 100%.</source>
        <translation>{unit}: los votos de los candidatos suman {summed}, más que el total declarado de {total}: los porcentajes pasarían de 100 %.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: the feed gives all {electors} electors to {winner}, but {districts} choose apart.</source>
        <translation>{unit}: el servicio da los {electors} votos electorales a {winner}, pero {districts} eligen por separado.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: the feed splits the electors ({told}) without saying which districts chose whom; no district is claimed.</source>
        <translation>{unit}: el servicio reparte los votos electorales ({told}) sin decir qué distritos eligieron a quién; no se afirma nada de ningún distrito.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: the file holds {count} of {known} counties; whoever leads in them need not lead in the state.</source>
        <translation>{unit}: el archivo contiene {count} de {known} condados; quien va a la cabeza en ellos no tiene por qué ir a la cabeza en el estado.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: the votes listed add up to {summed}, not to the stated total of {total}.</source>
        <translation>{unit}: los votos desglosados suman {summed}, no el total declarado de {total}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: the winner flag of {name} is “{letter}”, which is not defined; it was not read as a win.</source>
        <translation>{unit}: la marca de ganador de {name} es “{letter}”, que no está definida; no se leyó como victoria.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: {count} {count:row names|rows name} an area a second time with the same figures; {count:it was|they were} counted once.</source>
        <translation>{unit}: {count} {count:fila nombra|filas nombran} por segunda vez una zona con las mismas cifras; se {count:contó|contaron} una vez.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: {count} {count:row repeats|rows repeat} the total of the state and {count:was|were} not added.</source>
        <translation>{unit}: {count} {count:fila repite|filas repiten} el total del estado y no se {count:sumó|sumaron}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: {names} are both flagged as the winner; neither is taken.</source>
        <translation>{unit}: {names} llevan ambos la marca de ganador; no se toma ninguno.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: {names} are level at {votes} votes; nobody leads.</source>
        <translation>{unit}: {names} están empatados a {votes} votos; nadie va a la cabeza.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: {name} is flagged for a runoff, which a presidential election does not have; it was not read as a win.</source>
        <translation>{unit}: {name} lleva la marca de segunda vuelta, que una elección presidencial no tiene; no se leyó como victoria.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: {name} is listed as two people ({first} and {second}); their votes were added.</source>
        <translation>{unit}: {name} figura como dos personas ({first} y {second}); sus votos se sumaron.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: {name} is listed {count} times with the same votes ({votes}); counted once.</source>
        <translation>{unit}: {name} figura {count} veces con los mismos votos ({votes}); se contaron una vez.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: {name} is not {ticket} but another person of that surname, and is kept apart.</source>
        <translation>{unit}: {name} no es {ticket} sino otra persona con ese apellido, y se mantiene aparte.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: {percent}% of the expected vote is said to be counted.</source>
        <translation>{unit}: se dice que está contado el {percent} % del voto esperado.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: {votes} votes are counted, but only {expected} were expected.</source>
        <translation>{unit}: hay {votes} votos contados, pero solo se esperaban {expected}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{unit}: {winner} is given as the winner with {votes} votes, but {leader} leads with {most}.</source>
        <translation>{unit}: se da por ganador a {winner} con {votes} votos, pero {leader} va a la cabeza con {most}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{who}: the national row says {stated} {what}; the rows add up to {summed}.</source>
        <translation>{who}: la fila nacional dice {stated} {what}; las filas suman {summed}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_feeds.py"/>
        <source>{who}: the stated total of {stated} {what} is twice the sum of the rows ({summed}): it counts the national row as well.</source>
        <translation>{who}: el total declarado de {stated} {what} es el doble de la suma de las filas ({summed}): cuenta también la fila nacional.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>No claim about any unit was found in the report.</source>
        <translation>En el informe no se halló ninguna afirmación sobre ninguna unidad.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>No reader knows this kind of file: {why}</source>
        <translation>Ningún lector conoce este tipo de archivo: {why}</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>No sheet holds a table of units with winners or votes ({sheets}).</source>
        <translation>Ninguna hoja contiene una tabla de unidades con ganadores o votos ({sheets}).</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The JSON ends in the middle, at line {line}, column {column}. Nothing was read from it.</source>
        <translation>El JSON se corta a la mitad, en la línea {line}, columna {column}. No se leyó nada de él.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The JSON is broken at line {line}, column {column}: {why}. Nothing was read from it.</source>
        <translation>El JSON está roto en la línea {line}, columna {column}: {why}. No se leyó nada de él.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The XML defines entities of its own, which can be made to fill the memory; nothing was read from it.</source>
        <translation>El XML define entidades propias, con las que se puede llenar la memoria; no se leyó nada de él.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The XML is broken at line {line}, column {column}; nothing was read from it.</source>
        <translation>El XML está roto en la línea {line}, columna {column}; no se leyó nada de él.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The electors named in the report add up to {summed}, not {total}.</source>
        <translation>Los votos electorales que nombra el informe suman {summed}, no {total}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The file was written to while it was read: what stands here may be half of one state and half of another.</source>
        <translation>Se escribió en el archivo mientras se leía: lo que hay aquí puede ser mitad de un estado y mitad de otro.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The page is nested more than {limit} levels deep; what lies deeper was not read.</source>
        <translation>La página está anidada a más de {limit} niveles; lo que está más hondo no se leyó.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The page reads as {what}, not as results: nothing in it is taken as certain.</source>
        <translation>La página se lee como {what}, no como resultados: nada en ella se toma por seguro.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report declares a majority of {stated}; half of the {total} electors plus one is {majority}.</source>
        <translation>El informe declara una mayoría de {stated}; la mitad de los {total} votos electorales más uno es {majority}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report declares {declared} for {who}, but its rows add up to {summed}.</source>
        <translation>El informe declara {declared} para {who}, pero sus filas suman {summed}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report declares {stated} electors in all; the law says {total}.</source>
        <translation>El informe declara {stated} votos electorales en total; la ley dice {total}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report differs from the official result of {year} in {count} {count:unit|units}: {units}. It may be a forecast, a scenario or another contest.</source>
        <translation>El informe difiere del resultado oficial de {year} en {count} {count:unidad|unidades}: {units}. Puede ser un pronóstico, un escenario u otra elección.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report does not say which presidential election it is about; none of it is used.</source>
        <translation>El informe no dice de qué elección presidencial trata; no se usa nada de él.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report has more than {limit} parts; the rest was not read.</source>
        <translation>El informe tiene más de {limit} partes; el resto no se leyó.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report is about the election of {year}, not {wanted}; none of its claims count here.</source>
        <translation>El informe trata de la elección de {year}, no de {wanted}; ninguna de sus afirmaciones cuenta aquí.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report is about the election of {year}; Callboard knows those of {first}–{last}.</source>
        <translation>El informe trata de la elección de {year}; Callboard conoce las de {first}–{last}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report is dated {date}, before the polls closed: what it says of winners is not a result.</source>
        <translation>El informe lleva fecha {date}, antes del cierre de urnas: lo que dice de ganadores no es un resultado.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report is empty: there is nothing to read in it.</source>
        <translation>El informe está vacío: no hay nada que leer en él.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report is neither clean UTF-8 nor plain Windows-1252; some characters may be wrong.</source>
        <translation>El informe no es UTF-8 limpio ni Windows-1252 puro; algunos caracteres pueden estar mal.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report is not text (it holds binary data). Open a text, Markdown or HTML copy of it.</source>
        <translation>El informe no es texto (contiene datos binarios). Abra una copia en texto, Markdown o HTML.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report is {size} MB long; only the first {limit} million characters were read.</source>
        <translation>El informe ocupa {size} MB; solo se leyeron los primeros {limit} millones de caracteres.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report is {size} MB; at most {limit} MB are read, of a table at most {streamed} MB. Nothing was read from it.</source>
        <translation>El informe ocupa {size} MB; se leen como máximo {limit} MB, de una tabla como máximo {streamed} MB. No se leyó nada de él.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The report says nothing of the districts of {state} ({units}), which choose apart.</source>
        <translation>El informe no dice nada de los distritos de {state} ({units}), que eligen por separado.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The spreadsheet cannot be opened: {why}. Nothing was read from it.</source>
        <translation>La hoja de cálculo no se puede abrir: {why}. No se leyó nada de ella.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The spreadsheet unpacks to {size} MB; at most {limit} MB are read. Nothing was read from it.</source>
        <translation>La hoja de cálculo ocupa {size} MB al descomprimirla; se leen como máximo {limit} MB. No se leyó nada de ella.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The text holds {count} control {count:character; it was read as a space|characters; they were read as spaces}.</source>
        <translation>El texto contiene {count} {count:carácter de control; se leyó como espacio|caracteres de control; se leyeron como espacios}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The text holds {count} invisible {count:character; it was|characters; they were} taken out.</source>
        <translation>El texto contiene {count} {count:carácter invisible; se quitó|caracteres invisibles; se quitaron}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The text holds {count} {count:character that turns|characters that turn} the direction of writing, which can hide what it says; {count:it was|they were} taken out.</source>
        <translation>El texto contiene {count} {count:carácter que invierte|caracteres que invierten} el sentido de la escritura, lo que puede ocultar lo que dice; se {count:quitó|quitaron}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>The {what} is nested more than {limit} levels deep; nothing was read from it.</source>
        <translation>El {what} está anidado a más de {limit} niveles; no se leyó nada de él.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>This line is {length} characters long; only the first {limit} were read.</source>
        <translation>Esta línea tiene {length} caracteres; solo se leyeron los primeros {limit}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>This line looks like a result but was not understood: “{text}”.</source>
        <translation>Esta línea parece un resultado pero no se entendió: “{text}”.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{count} {count:line|lines} about other offices or primaries {count:was|were} set aside.</source>
        <translation>Se {count:apartó|apartaron} {count} {count:línea|líneas} sobre otros cargos o primarias.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{count} {count:statement is|statements are} doubtful and shown for a decision, never used in a verdict.</source>
        <translation>{count} {count:afirmación es dudosa y se muestra|afirmaciones son dudosas y se muestran} para decidir, nunca se {count:usa|usan} en un veredicto.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{count} {count:statement was|statements were} set aside: {reasons}.</source>
        <translation>Se {count:apartó|apartaron} {count} {count:afirmación|afirmaciones}: {reasons}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{count} {count:unit carries|units carry} the electors of {span}, the previous apportionment.</source>
        <translation>{count} {count:unidad lleva|unidades llevan} los votos electorales de {span}, el reparto anterior.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{count} {count:unit is|units are} missing: {units}.</source>
        <translation>{count:Falta|Faltan} {count} {count:unidad|unidades}: {units}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{sentence}</source>
        <translation>{sentence}</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{source} has said nothing new for {age} while others moved on. Read it again.</source>
        <translation>{source} no dice nada nuevo desde hace {age} mientras otras avanzan. Léala otra vez.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{unit} is named twice, both times for {winner} ({first} and {second}).</source>
        <translation>{unit} aparece dos veces, ambas para {winner} ({first} y {second}).</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{unit} is named twice: {first_says} ({first}) and {second_says} ({second}).</source>
        <translation>{unit} aparece dos veces: {first_says} ({first}) y {second_says} ({second}).</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{unit} is named without a winner.</source>
        <translation>{unit} aparece sin ganador.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{unit}: the call for {winner} is struck through and read as retracted.</source>
        <translation>{unit}: la adjudicación a {winner} está tachada y se lee como retirada.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{unit}: the report gives the whole state to {winner}; the law has {districts} choose apart. The claim counts for the {electors} at-large electors only.</source>
        <translation>{unit}: el informe da todo el estado a {winner}; por ley, {districts} eligen por separado. La afirmación cuenta solo para los {electors} votos electorales en general.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{unit}: the report says {stated} electors, the law says {legal} in {year}.</source>
        <translation>{unit}: el informe dice {stated} votos electorales, la ley dice {legal} en {year}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{unit}: the report says {stated} electors, the law says {legal} in {year}; {stated} are the electors of {span}.</source>
        <translation>{unit}: el informe dice {stated} votos electorales, la ley dice {legal} en {year}; {stated} son los de {span}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{unit}: {name} is not on the ballot of {year}.{suggestion}</source>
        <translation>{unit}: {name} no está en la boleta de {year}.{suggestion}</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{unit}: {source} calls it for {winner} now, for {before} before.</source>
        <translation>{unit}: {source} la adjudica ahora a {winner}, antes a {before}.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{unit}: {source} no longer calls it for {winner}. This desk's own call was not changed.</source>
        <translation>{unit}: {source} ya no la adjudica a {winner}. La adjudicación de esta mesa no se cambió.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/of_reports.py"/>
        <source>{unit}: {who} has {votes} votes, {fewer} fewer than when the source was read before.</source>
        <translation>{unit}: {who} tiene {votes} votos, {fewer} menos que cuando se leyó antes la fuente.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/remedies.py"/>
        <source>Ballot…</source>
        <translation>Boleta…</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/remedies.py"/>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/remedies.py"/>
        <source>Decide…</source>
        <translation>Decidir…</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/remedies.py"/>
        <source>Election…</source>
        <translation>Elección…</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/remedies.py"/>
        <source>Read again</source>
        <translation>Leer otra vez</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/remedies.py"/>
        <source>State…</source>
        <translation>Estado…</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/remedies.py"/>
        <source>Withdraw…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source> Is {name} meant?</source>
        <translation> ¿Se quiere decir {name}?</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>President</source>
        <translation>Presidente</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a call that is called wrong</source>
        <translation>una adjudicación que se da por errónea</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a candidate's own words</source>
        <translation>palabras de un candidato</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a check of what others claim</source>
        <translation>una verificación de lo que otros afirman</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a count, not a call</source>
        <translation>un recuento, no una adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a forecast</source>
        <translation>un pronóstico</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a lead, not a call</source>
        <translation>una ventaja, no una adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a link to another page</source>
        <translation>un enlace a otra página</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a list of something else</source>
        <translation>una lista de otra cosa</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a margin, not a call</source>
        <translation>un margen, no una adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a page about several elections</source>
        <translation>una página sobre varias elecciones</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a pair of names that may be a forecast</source>
        <translation>un par de nombres que puede ser un pronóstico</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a part, or not a report of results</source>
        <translation>una parte, o no un informe de resultados</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a party, not a ticket</source>
        <translation>un partido, no una fórmula</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a poll</source>
        <translation>una encuesta</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a premise</source>
        <translation>una premisa</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a primary</source>
        <translation>unas primarias</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a reader's comment</source>
        <translation>el comentario de un lector</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a rehearsal</source>
        <translation>un ensayo</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a ruling, not a result</source>
        <translation>un fallo judicial, no un resultado</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>a scenario</source>
        <translation>un escenario</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>about {name}, a namesake</source>
        <translation>sobre {name}, que se llama igual</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>another election</source>
        <translation>otra elección</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>another object than the unit</source>
        <translation>otro objeto que la unidad</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>another office</source>
        <translation>otro cargo</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>below the headings of two lists</source>
        <translation>bajo los títulos de dos listas</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>blank</source>
        <translation>en blanco</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>candidate</source>
        <translation>candidato</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>candidate's electors</source>
        <translation>votos electorales del candidato</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>candidate's mark</source>
        <translation>marca del candidato</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>claimed, not called</source>
        <translation>reclamado, no adjudicado</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>claims about the result</source>
        <translation>afirmaciones sobre el resultado</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>column {number}</source>
        <translation>columna {number}</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>conditional or primary</source>
        <translation>condicional o de primarias</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>contests for president</source>
        <translation>contiendas presidenciales</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>county</source>
        <translation>condado</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>county or part</source>
        <translation>condado o parte</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>damaged</source>
        <translation>dañado</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>denied</source>
        <translation>desmentido</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>district</source>
        <translation>distrito</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>earlier elections</source>
        <translation>elecciones anteriores</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>electors</source>
        <translation>votos electorales</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>electors split between tickets</source>
        <translation>votos electorales divididos entre fórmulas</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>fiction</source>
        <translation>ficción</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>figures, not a call</source>
        <translation>cifras, no una adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>how a unit leans, not a call</source>
        <translation>hacia dónde se inclina una unidad, no una adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>imagined, or a note about copy</source>
        <translation>imaginado, o una nota de redacción</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>it defines entities of its own</source>
        <translation>define entidades propias</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>it ends in the middle</source>
        <translation>termina a la mitad</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>it is JSON of a shape that no feed here has.</source>
        <translation>es JSON con una forma que aquí no tiene ningún servicio.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>it is a notebook, and its code holds no results.</source>
        <translation>es un cuaderno y su código no contiene resultados.</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>it is malformed</source>
        <translation>está mal formado</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>its XML is broken ({why})</source>
        <translation>su XML está roto ({why})</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>leader</source>
        <translation>a la cabeza</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>mark of the winner</source>
        <translation>marca del ganador</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>no call named</source>
        <translation>sin adjudicación expresa</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>no office</source>
        <translation>sin cargo</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>no source named</source>
        <translation>sin fuente expresa</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>none holds a table</source>
        <translation>ninguna contiene una tabla</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>not said as a fact</source>
        <translation>no dicho como un hecho</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>nothing says that it has happened</source>
        <translation>nada dice que haya ocurrido</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>nothing says that these are results</source>
        <translation>nada dice que sean resultados</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>office</source>
        <translation>cargo</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>on a page of scenarios</source>
        <translation>en una página de escenarios</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>one elector of the state only</source>
        <translation>un solo elector del estado</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>one of several</source>
        <translation>uno de varios</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>party</source>
        <translation>partido</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>perhaps an earlier election</source>
        <translation>quizá una elección anterior</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>poll or forecast</source>
        <translation>encuesta o pronóstico</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>regions without a winner, or unknown ones</source>
        <translation>regiones sin ganador o desconocidas</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>somebody's own view</source>
        <translation>opinión de alguien</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>status</source>
        <translation>situación</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>the candidates in it</source>
        <translation>los candidatos que contiene</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>the election of this desk</source>
        <translation>la elección de esta mesa</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>the electors are those of a later election</source>
        <translation>los votos electorales son los de una elección posterior</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>the name of the file, {name}</source>
        <translation>el nombre del archivo, {name}</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>the page is {page}</source>
        <translation>la página es {page}</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>the report contradicts itself</source>
        <translation>el informe se contradice</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>the report contradicts itself throughout</source>
        <translation>el informe se contradice de principio a fin</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>the vote of some only</source>
        <translation>el voto de algunos solamente</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>they repeat the sum of their county's precincts</source>
        <translation>repiten la suma de los recintos de su condado</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>this desk has said nothing of the unit yet, or it is not known</source>
        <translation>esta mesa aún no ha dicho nada de la unidad, o no se conoce</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>total votes</source>
        <translation>votos totales</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>two lines that may not belong together</source>
        <translation>dos líneas que quizá no van juntas</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>unclear who is meant</source>
        <translation>no está claro a quién se refiere</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>under a heading about {page}</source>
        <translation>bajo un título sobre {page}</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>under a heading that may say more</source>
        <translation>bajo un título que puede decir más</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>unknown FIPS codes</source>
        <translation>códigos FIPS desconocidos</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>votes, not a call</source>
        <translation>votos, no una adjudicación</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>weak wording</source>
        <translation>redacción débil</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>what somebody needs</source>
        <translation>lo que alguien necesita</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>winner</source>
        <translation>ganador</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>written before the election</source>
        <translation>escrita antes de la elección</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>year</source>
        <translation>año</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>{header} as {role}</source>
        <translation>{header} como {role}</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>{header} as {role} of {candidate}</source>
        <translation>{header} como {role} de {candidate}</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>{office}, an election it does not name, by {level}</source>
        <translation>{office}, una elección que no nombra, por {level}</translation>
    </message>
    <message>
        <location filename="callboard/reports/findings/retold.py"/>
        <source>{office}, the election of {year}, by {level}</source>
        <translation>{office}, elección de {year}, por {level}</translation>
    </message>
    <message>
        <location filename="callboard/reports/intake.py"/>
        <source>nothing was read</source>
        <translation>no se leyó nada</translation>
    </message>
    <message>
        <location filename="callboard/reports/intake.py"/>
        <source>{aside} set aside</source>
        <translation>{aside} apartadas</translation>
    </message>
    <message>
        <location filename="callboard/reports/intake.py"/>
        <source>{read} {count:line|lines} read</source>
        <translation>{read} {count:línea leída|líneas leídas}</translation>
    </message>
    <message>
        <location filename="callboard/reports/intake.py"/>
        <source>{read} {count:row|rows} read</source>
        <translation>{read} {count:fila leída|filas leídas}</translation>
    </message>
    <message>
        <location filename="callboard/reports/intake.py"/>
        <source>{rest} without a claim</source>
        <translation>{rest} sin afirmación</translation>
    </message>
    <message>
        <location filename="callboard/reports/intake.py"/>
        <source>{used} used</source>
        <translation>{used} usadas</translation>
    </message>
    <message>
        <location filename="callboard/reports/opening.py"/>
        <location filename="callboard/storage/reading.py"/>
        <source>it is no ordinary file</source>
        <translation>no es un archivo ordinario</translation>
    </message>
    <message>
        <location filename="callboard/reports/opening.py"/>
        <source>{name} could not be read: {reason}. Nothing was taken from it.</source>
        <translation>{name} no se pudo leer: {reason}. No se tomó nada de él.</translation>
    </message>
    <message>
        <location filename="callboard/reports/opening.py"/>
        <source>{name} took longer than {seconds} seconds to read, which is the limit: nothing was taken from it.</source>
        <translation>{name} tardó en leerse más de {seconds} segundos, que es el límite: no se tomó nada de él.</translation>
    </message>
    <message>
        <location filename="callboard/reports/reconcile.py"/>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <location filename="callboard/reports/reconcile.py"/>
        <source>retracted by a source</source>
        <translation>retirada por una fuente</translation>
    </message>
    <message>
        <location filename="callboard/reports/reconcile.py"/>
        <source>silent</source>
        <translation>sin noticias</translation>
    </message>
    <message>
        <location filename="callboard/reports/reconcile.py"/>
        <source>we are ahead</source>
        <translation>vamos por delante</translation>
    </message>
    <message>
        <location filename="callboard/reports/reconcile.py"/>
        <source>we are behind</source>
        <translation>vamos por detrás</translation>
    </message>
    <message>
        <location filename="callboard/reports/report_sums.py"/>
        <source>as stated</source>
        <translation>según declara</translation>
    </message>
    <message>
        <location filename="callboard/reports/report_sums.py"/>
        <source>as stated, of {count} {count:unit|units} by law</source>
        <translation>según declara, {count} {count:unidad|unidades} por ley</translation>
    </message>
    <message>
        <location filename="callboard/reports/report_sums.py"/>
        <source>by law</source>
        <translation>por ley</translation>
    </message>
    <message>
        <location filename="callboard/storage/deskfile.py"/>
        <source>byte {place} is no text</source>
        <translation>el byte {place} no es texto</translation>
    </message>
    <message>
        <location filename="callboard/storage/deskfile.py"/>
        <source>it ends too soon, after {bytes} bytes</source>
        <translation>termina demasiado pronto, tras {bytes} bytes</translation>
    </message>
    <message>
        <location filename="callboard/storage/deskfile.py"/>
        <source>it holds no tables of documents</source>
        <translation>no contiene tablas de documentos</translation>
    </message>
    <message>
        <location filename="callboard/storage/deskfile.py"/>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <location filename="callboard/storage/deskfile.py"/>
        <source>it is not JSON</source>
        <translation>no es JSON</translation>
    </message>
    <message>
        <location filename="callboard/storage/deskfile.py"/>
        <source>it is not JSON at byte {place}</source>
        <translation>no es JSON en el byte {place}</translation>
    </message>
    <message>
        <location filename="callboard/storage/deskfile.py"/>
        <location filename="callboard/storage/migrations.py"/>
        <source>its header cannot be read ({why})</source>
        <translation>su cabecera no se puede leer ({why})</translation>
    </message>
    <message>
        <location filename="callboard/storage/deskfile.py"/>
        <source>something in it is nested too deeply</source>
        <translation>algo en él está anidado a demasiada profundidad</translation>
    </message>
    <message>
        <location filename="callboard/storage/desks.py"/>
        <source>{name} was written by an earlier Callboard (format {found}) and was brought to format {format}; the file as it was is kept as {kept} in {folder}.</source>
        <translation>{name} se escribió con un Callboard anterior (formato {found}) y se pasó al formato {format}; el archivo tal como era se guarda como {kept} en {folder}.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>No copy was saved as {name}: {reason}.</source>
        <translation>No se guardó ninguna copia como {name}: {reason}.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>No good backup of {name} was found: the file was left as it is.</source>
        <translation>No se encontró ninguna copia de seguridad buena de {name}: el archivo se dejó como está.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>Nothing in the table {table} of {name} can be changed or removed: a desk only takes additions.</source>
        <translation>Nada de la tabla {table} de {name} se puede cambiar ni quitar: una mesa solo admite añadidos.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>The folder {folder} does not exist: choose another for {name}.</source>
        <translation>La carpeta {folder} no existe: elija otra para {name}.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>The folder {folder} is not writable for you: choose another for {name}.</source>
        <translation>Usted no puede escribir en la carpeta {folder}: elija otra para {name}.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>The newest good backup is from {made}: recover the desk to go on from there.</source>
        <translation>La copia de seguridad buena más reciente es de las {made}: recupere la mesa para seguir desde ahí.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>There is no good backup of it.</source>
        <translation>No hay ninguna copia de seguridad buena de ella.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>There is no {name} in {folder}: it may have been moved or renamed. Choose the desk where it is now.</source>
        <translation>No hay ningún {name} en {folder}: quizá se movió o se le cambió el nombre. Elija la mesa donde esté ahora.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{clock} ET, {date}</source>
        <translation>{clock} ET, {date}</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} cannot be changed: the file is not writable for you. You can look at it read-only, or save a copy elsewhere.</source>
        <translation>{name} no se puede cambiar: usted no puede escribir en el archivo. Puede verlo en modo de solo lectura o guardar una copia en otro lugar.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} cannot be changed: the folder {folder} is not writable for you. You can look at it read-only, or save a copy elsewhere.</source>
        <translation>{name} no se puede cambiar: usted no puede escribir en la carpeta {folder}. Puede verlo en modo de solo lectura o guardar una copia en otro lugar.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} cannot be opened to work on: {reason}. You can look at it read-only.</source>
        <translation>{name} no se puede abrir para trabajar: {reason}. Puede verlo en modo de solo lectura.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} could not be brought up to date: {reason}. Nothing is lost: every change is safe in the journal beside it.</source>
        <translation>{name} no se pudo poner al día: {reason}. No se ha perdido nada: todos los cambios están a salvo en el diario que está al lado.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} could not be saved: its journal in {folder} was moved, removed or changed by another program. Bring it back, or save a copy of the desk elsewhere.</source>
        <translation>{name} no se pudo guardar: otro programa movió, quitó o cambió su diario en {folder}. Devuélvalo a su sitio o guarde una copia de la mesa en otro lugar.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} could not be saved: {reason}. The desk is as it was before this change.</source>
        <translation>{name} no se pudo guardar: {reason}. La mesa está como antes de este cambio.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} exists already in {folder}: open it, or choose another name.</source>
        <translation>{name} ya existe en {folder}: ábralo o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} is a folder, not a desk: choose a file inside it.</source>
        <translation>{name} es una carpeta, no una mesa: elija un archivo dentro de ella.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} is closed: open it again.</source>
        <translation>{name} está cerrada: ábrala otra vez.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} is damaged: {reason}. It was left as it is. {offer}</source>
        <translation>{name} está dañado: {reason}. Se dejó como está. {offer}</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} is not a Callboard desk: {reason}. It was left as it is.</source>
        <translation>{name} no es una mesa de Callboard: {reason}. Se dejó como está.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} is not damaged: nothing was recovered, open it.</source>
        <translation>{name} no está dañado: no se recuperó nada, ábralo.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} is open in another Callboard (on {host}, process {pid}, since {since}). You can look at it read-only, or close it there first.</source>
        <translation>{name} está abierta en otro Callboard (en {host}, proceso {pid}, desde las {since}). Puede verla en modo de solo lectura o cerrarla allí primero.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} is open in another Callboard. You can look at it read-only, or close it there first.</source>
        <translation>{name} está abierta en otro Callboard. Puede verla en modo de solo lectura o cerrarla allí primero.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} is open read-only: save a copy to change something in it.</source>
        <translation>{name} está abierta en modo de solo lectura: guarde una copia para cambiar algo en ella.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} is the desk itself: choose another name for the copy.</source>
        <translation>{name} es la propia mesa: elija otro nombre para la copia.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} takes no more changes, because an earlier one failed half-way ({reason}). Save a copy elsewhere, then open the desk again.</source>
        <translation>{name} no admite más cambios, porque uno anterior falló a medias ({reason}). Guarde una copia en otro lugar y abra otra vez la mesa.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} was moved or changed by another program while it was open here, so it was not replaced. Your changes are safe in the journal beside it; close the desk and open it again to see both.</source>
        <translation>Otro programa movió o cambió {name} mientras estaba abierta aquí, así que no se reemplazó. Sus cambios están a salvo en el diario que está al lado; cierre la mesa y ábrala otra vez para ver ambos.</translation>
    </message>
    <message>
        <location filename="callboard/storage/errors.py"/>
        <source>{name} was written by a newer Callboard: its format is {found}, this one knows formats up to {known}. Update Callboard to open it.</source>
        <translation>{name} se escribió con un Callboard más nuevo: su formato es {found} y este conoce hasta el {known}. Actualice Callboard para abrirlo.</translation>
    </message>
    <message>
        <location filename="callboard/storage/file_store.py"/>
        <source>No backup of {name} could be kept: {reason}. The desk itself is saved.</source>
        <translation>No se pudo guardar una copia de seguridad de {name}: {reason}. La mesa en sí está guardada.</translation>
    </message>
    <message>
        <location filename="callboard/storage/journal.py"/>
        <source>changes are missing between the desk file and it</source>
        <translation>faltan cambios entre el archivo de la mesa y él</translation>
    </message>
    <message>
        <location filename="callboard/storage/journal.py"/>
        <source>it belongs to another desk</source>
        <translation>es de otra mesa</translation>
    </message>
    <message>
        <location filename="callboard/storage/journal.py"/>
        <source>it is older than the desk file</source>
        <translation>es más antiguo que el archivo de la mesa</translation>
    </message>
    <message>
        <location filename="callboard/storage/journal.py"/>
        <source>it was written after other changes than those in the desk file</source>
        <translation>se escribió tras otros cambios que los del archivo de la mesa</translation>
    </message>
    <message>
        <location filename="callboard/storage/journal.py"/>
        <source>its first line cannot be read</source>
        <translation>su primera línea no se puede leer</translation>
    </message>
    <message>
        <location filename="callboard/storage/lock.py"/>
        <source>{name} was not closed by the Callboard that had it open on {host} (process {pid}, since {since}); this one took it over. Everything that it had saved is here.</source>
        <translation>El Callboard que tenía abierta {name} en {host} (proceso {pid}, desde las {since}) no la cerró; este la ha tomado. Todo lo que había guardado está aquí.</translation>
    </message>
    <message>
        <location filename="callboard/storage/migrations.py"/>
        <source>it holds no table of that name</source>
        <translation>no contiene ninguna tabla con ese nombre</translation>
    </message>
    <message>
        <location filename="callboard/storage/migrations.py"/>
        <source>its header does not tell the format</source>
        <translation>su cabecera no dice el formato</translation>
    </message>
    <message>
        <location filename="callboard/storage/settling.py"/>
        <source>That is not shown.</source>
        <translation>Eso no se muestra.</translation>
    </message>
    <message>
        <location filename="callboard/storage/settling.py"/>
        <source>The journal beside {name} does not belong to the desk as it is: {why}. It was moved aside to {aside}.</source>
        <translation>El diario junto a {name} no corresponde a la mesa tal como está: {why}. Se apartó como {aside}.</translation>
    </message>
    <message>
        <location filename="callboard/storage/settling.py"/>
        <source>The journal beside {name} does not belong to the desk as it is: {why}. What is in it is not shown.</source>
        <translation>El diario junto a {name} no corresponde a la mesa tal como está: {why}. Lo que contiene no se muestra.</translation>
    </message>
    <message>
        <location filename="callboard/storage/settling.py"/>
        <source>The journal of {name} is damaged at line {line}: {lost} {count:line|lines} from there on cannot be relied on, and the desk goes on from the change before.</source>
        <translation>El diario de {name} está dañado en la línea {line}: no se puede confiar en {lost} {count:línea|líneas} desde ahí, y la mesa sigue desde el cambio anterior.</translation>
    </message>
    <message>
        <location filename="callboard/storage/settling.py"/>
        <source>The last line in the journal of {name} is incomplete, as when a crash comes in the middle of saving; the desk goes on without it.</source>
        <translation>La última línea del diario de {name} está incompleta, como cuando un fallo llega a mitad de guardar; la mesa sigue sin ella.</translation>
    </message>
    <message>
        <location filename="callboard/storage/settling.py"/>
        <source>What was left out is kept in {aside}.</source>
        <translation>Lo que se omitió se guarda en {aside}.</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>{clock} am</source>
        <translation>{clock} a. m.</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>{clock} pm</source>
        <translation>{clock} p. m.</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>{month} {day}</source>
        <translation>{day} {month}</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>{month} {day}, {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message>
        <location filename="callboard/times.py"/>
        <source>{month} {first}–{last}</source>
        <translation>{first}–{last} {month}</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>7 p.m. Central; a few eastern places keep Eastern time informally</source>
        <translation>7 p. m., hora central; unos pocos lugares del este usan de hecho la hora del Este</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>7 p.m. Hawaii-Aleutian time</source>
        <translation>7 p. m., hora de Hawái-Aleutianas</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <source>9 p.m. Central in 2020</source>
        <translation>9 p. m., hora central, en 2020</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>applies to ME-1 and ME-2</source>
        <translation>vale para ME-1 y ME-2</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>as statewide</source>
        <translation>como en todo el estado</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>ballots due 8 p.m. local; most of Malheur County is on Mountain time</source>
        <translation>boletas hasta las 8 p. m., hora local; la mayor parte del condado de Malheur usa la hora de la Montaña</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>closing hour set by each town: most at 7 p.m., all by 8 p.m.</source>
        <translation>cada municipio fija su hora: la mayoría cierra a las 7 p. m., todos a más tardar a las 8 p. m.</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>polls close 6 p.m. local; Eastern part first, Central part an hour later</source>
        <translation>cierre a las 6 p. m., hora local; primero la parte de la hora del Este, una hora después la de la hora central</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>polls close 7 p.m. local; El Paso and Hudspeth counties are on Mountain time</source>
        <translation>cierre a las 7 p. m., hora local; los condados de El Paso y Hudspeth usan la hora de la Montaña</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>polls close 7 p.m. local; a few western counties are on Mountain time</source>
        <translation>cierre a las 7 p. m., hora local; unos pocos condados del oeste usan la hora de la Montaña</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>polls close 7 p.m. local; southwest is on Mountain time</source>
        <translation>cierre a las 7 p. m., hora local; el suroeste usa la hora de la Montaña</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>polls close 7 p.m. local; western Panhandle is on Central time</source>
        <translation>cierre a las 7 p. m., hora local; el oeste del Panhandle usa la hora central</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>polls close 7 p.m. local; western half is on Mountain time</source>
        <translation>cierre a las 7 p. m., hora local; la mitad oeste usa la hora de la Montaña</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>polls close 8 p.m. local; four western Upper Peninsula counties are on Central time</source>
        <translation>cierre a las 8 p. m., hora local; cuatro condados del oeste de la Península Superior usan la hora central</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>polls close 8 p.m. local; south is on Mountain time, Panhandle on Pacific time</source>
        <translation>cierre a las 8 p. m., hora local; el sur usa la hora de la Montaña; el Panhandle, la del Pacífico</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>polls close 8 p.m. local; western Aleutians are on Hawaii-Aleutian time</source>
        <translation>cierre a las 8 p. m., hora local; las Aleutianas occidentales usan la hora de Hawái-Aleutianas</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>two time zones but polls close at the same moment (8 p.m. CT / 7 p.m. MT); applies to NE-1, NE-2, NE-3</source>
        <translation>dos husos horarios, pero las urnas cierran a la vez (8 p. m. central / 7 p. m. de la Montaña); vale para NE-1, NE-2, NE-3</translation>
    </message>
    <message>
        <location filename="elections/2020.json"/>
        <location filename="elections/2024.json"/>
        <source>two time zones but polls close at the same moment (8 p.m. ET / 7 p.m. CT)</source>
        <translation>dos husos horarios, pero las urnas cierran a la vez (8 p. m. del Este / 7 p. m. central)</translation>
    </message>
    <message>
        <location filename="elections/2024.json"/>
        <source>8 p.m. Central (9 p.m. Central until 2020)</source>
        <translation>8 p. m., hora central (9 p. m. hasta 2020)</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Alabama</source>
        <translation>Alabama</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Alaska</source>
        <translation>Alaska</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Arizona</source>
        <translation>Arizona</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Arkansas</source>
        <translation>Arkansas</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>California</source>
        <translation>California</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Colorado</source>
        <translation>Colorado</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Delaware</source>
        <translation>Delaware</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>District of Columbia</source>
        <translation>Distrito de Columbia</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Florida</source>
        <translation>Florida</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Hawaii</source>
        <translation>Hawái</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Idaho</source>
        <translation>Idaho</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Illinois</source>
        <translation>Illinois</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Indiana</source>
        <translation>Indiana</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Iowa</source>
        <translation>Iowa</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Kansas</source>
        <translation>Kansas</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Kentucky</source>
        <translation>Kentucky</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Louisiana</source>
        <translation>Luisiana</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Maine</source>
        <translation>Maine</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Maine 1st</source>
        <translation>Maine 1.º</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Maine 2nd</source>
        <translation>Maine 2.º</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Maine's 1st Congressional District</source>
        <translation>1.º distrito congresional de Maine</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Maine's 2nd Congressional District</source>
        <translation>2.º distrito congresional de Maine</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Maryland</source>
        <translation>Maryland</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Massachusetts</source>
        <translation>Massachusetts</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Michigan</source>
        <translation>Michigan</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Minnesota</source>
        <translation>Minnesota</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Mississippi</source>
        <translation>Mississippi</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Missouri</source>
        <translation>Missouri</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Montana</source>
        <translation>Montana</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nebraska</source>
        <translation>Nebraska</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nebraska 1st</source>
        <translation>Nebraska 1.º</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nebraska 2nd</source>
        <translation>Nebraska 2.º</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nebraska 3rd</source>
        <translation>Nebraska 3.º</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nebraska's 1st Congressional District</source>
        <translation>1.º distrito congresional de Nebraska</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nebraska's 2nd Congressional District</source>
        <translation>2.º distrito congresional de Nebraska</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nebraska's 3rd Congressional District</source>
        <translation>3.º distrito congresional de Nebraska</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Nevada</source>
        <translation>Nevada</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>New Hampshire</source>
        <translation>Nueva Hampshire</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>New Jersey</source>
        <translation>Nueva Jersey</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>New Mexico</source>
        <translation>Nuevo México</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>New York</source>
        <translation>Nueva York</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>North Dakota</source>
        <translation>Dakota del Norte</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Ohio</source>
        <translation>Ohio</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Oklahoma</source>
        <translation>Oklahoma</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Oregon</source>
        <translation>Oregón</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Rhode Island</source>
        <translation>Rhode Island</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>South Carolina</source>
        <translation>Carolina del Sur</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>South Dakota</source>
        <translation>Dakota del Sur</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Tennessee</source>
        <translation>Tennessee</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Texas</source>
        <translation>Texas</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Utah</source>
        <translation>Utah</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Vermont</source>
        <translation>Vermont</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Virginia</source>
        <translation>Virginia</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Washington</source>
        <translation>Washington</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>West Virginia</source>
        <translation>Virginia Occidental</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Wisconsin</source>
        <translation>Wisconsin</translation>
    </message>
    <message>
        <location filename="elections/units.json"/>
        <source>Wyoming</source>
        <translation>Wyoming</translation>
    </message>
    <message>
        <source>Callboard — wall screen</source>
        <translation type="vanished">Callboard — pantalla mural</translation>
    </message>
    <message>
        <source>Called {count} {count:unit|units} as the reports agree: Ctrl+Z takes them back.</source>
        <translation type="vanished">{count:Adjudicada|Adjudicadas} {count} {count:unidad|unidades} según los informes: Ctrl+Z {count:la|las} retira.</translation>
    </message>
    <message>
        <source>Plays {count} {count:step|steps} a second; a click changes that</source>
        <translation type="vanished">Reproduce {count} {count:paso|pasos} por segundo; un clic lo cambia</translation>
    </message>
    <message>
        <source>Polls open</source>
        <translation type="vanished">Urnas abiertas</translation>
    </message>
    <message>
        <source>The JSON breaks off or is broken at line {line}, column {column}: {why}. Nothing was read from it.</source>
        <translation type="vanished">El JSON se corta o está roto en la línea {line}, columna {column}: {why}. No se leyó nada de él.</translation>
    </message>
    <message>
        <source>The call for {ticket} was retracted {date}, {clock} ET: {reason}</source>
        <translation type="vanished">La adjudicación a {ticket} se retiró el {date}, {clock} ET: {reason}</translation>
    </message>
    <message>
        <source>The call was retracted {date}, {clock} ET: {reason}</source>
        <translation type="vanished">La adjudicación se retiró el {date}, {clock} ET: {reason}</translation>
    </message>
    <message>
        <source>The chance for {unit} lies between 0 and 100 %. Check what was typed.</source>
        <translation type="vanished">La probabilidad de {unit} está entre 0 y 100 %. Revise lo escrito.</translation>
    </message>
    <message>
        <source>The returns of {unit} cannot be so: votes are whole numbers from 0, and the expected vote lies between 0 and 100 %. Check what was typed.</source>
        <translation type="vanished">Los votos de {unit} no pueden ser esos: los votos son números enteros desde 0, y el voto esperado está entre 0 y 100 %. Revise lo escrito.</translation>
    </message>
    <message>
        <source>The shares add up to more than 100 %: {listed} votes are listed, {total} are the total.</source>
        <translation type="vanished">Los porcentajes suman más de 100 %: hay {listed} votos desglosados y el total es {total}.</translation>
    </message>
    <message>
        <source>one source</source>
        <translation type="vanished">una fuente</translation>
    </message>
    <message>
        <source>the last step</source>
        <translation type="vanished">el último paso</translation>
    </message>
    <message>
        <source>{clock} ET (event {number})</source>
        <translation type="vanished">{clock} ET (n.º {number})</translation>
    </message>
    <message>
        <source>{name} has more than 100 %: {listed} votes are listed, {total} are the total.</source>
        <translation type="vanished">{name} tiene más de 100 %: hay {listed} votos desglosados y el total es {total}.</translation>
    </message>
    <message>
        <source>{place} cannot be read: {problem} Last read: {age}. What was read stays.</source>
        <translation type="vanished">{place} no se puede leer: {problem} Última lectura: {age}. Lo leído se conserva.</translation>
    </message>
    <message>
        <source>{units} {count:is|are} called otherwise on the board and stay so: retract there first.</source>
        <translation type="vanished">{units}: {count:adjudicada|adjudicadas} de otro modo en el tablero, y así {count:queda|quedan}; retire antes allí.</translation>
    </message>
    <message>
        <source>{unit}: write a chance as 62, 62.5 or 5/8, from 0 to 100 %.</source>
        <translation type="vanished">{unit}: escriba la probabilidad como 62, 62.5 o 5/8, de 0 a 100 %.</translation>
    </message>
    <message>
        <source>{used} of {read} lines or rows used, {aside} set aside.</source>
        <translation type="vanished">{used} de {read} líneas o filas usadas, {aside} apartadas.</translation>
    </message>
</context>
</TS>
