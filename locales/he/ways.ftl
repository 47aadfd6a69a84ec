### The ways a customer wants to be reached

customer-edit-ways = העדפות
field-prefers = לפנות תחילה באמצעות
ways-no-order = לפי כל קמפיין
way-neither = לא צוין
way-agreed = הסכמה
way-refused = סירוב
field-agrees-to = הסכמה ל
field-refuses = סירוב ל
fault-channel = זה אינו ערוץ. יש לבחור אחד מהרשימה.
ways-hint = פרסום בפקס ובמסרון דורש „הסכמה”. „סירוב” חל על כל מה שאנו שולחים.
reason-refused = הלקוח אינו מעוניין שיפנו אליו בדרך זו
reason-not-agreed = הלקוח לא הסכים לפרסום בדרך זו
event-answered-by-text = המסרון נענה
