// Lay words for blood pressure. A bare "tryck" belongs to the chest or the head; two numbers with a slash belong here.
export const bloodPressure = {
  sure: `blodtryck*, blodtrycket, blodtycket, blodtyck*, blodtrck*, blodtrykk*, blotryck*, bltryck, högtblodtryck, högt blodtryck, hypertoni*, hypertension*, blodtrycksmedicin*, blodtrycksmätare*, blodtryckstablett*, blodtrycksfall*, övertryck*, undertryck*,
    övre|undre ~1 trycket|tryck|värdet, tryck|trycket ~4 #130-260 ~2 #60-150, #130-260 ~1 genom|över|på|over ~1 #60-150, #130-260 #70-150, systolisk*, diastolisk*, mmhg, manschetten ~4 visar|visade,
    blood pressure*, bloodpressure*, blood presure, bp ~3 high|low|#120-260, high bp, my bp, hypertensive, top|bottom|upper|lower ~1 number ~3 #60-260, blood pressure ~1 monitor|pills|tablets|medicine,
    verenpaine*, verenpainetta, verenpaineen, korkea paine`,
  likely:
    'amlodipin*, enalapril*, losartan*, kandesartan*, candesartan*, ramipril*, metoprolol*, felodipin*, trycket, högt tryck, tryckmätare*, mätaren, mätte, mätt, pressure, reading, readings, bp, lakrits*, paine, paineet',
}
