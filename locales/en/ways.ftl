### The ways a customer wants to be reached, in the portal of client care

customer-edit-ways = Wishes
field-prefers = Reach first by
# An entry of the list of channels: nothing in particular is wanted.
ways-no-order = As each campaign says
# What a customer said of one channel: nothing, that they agree, or that they refuse.
way-neither = Neither
way-agreed = Agreed
way-refused = Refused
field-agrees-to = Agreed to
field-refuses = Refused
fault-channel = This is no channel. Choose one from the list.
ways-hint = Advertising by fax and text message needs “Agreed”. “Refused” holds for everything we say.
reason-refused = The customer does not want to be reached this way
reason-not-agreed = The customer has not agreed to advertising this way
event-answered-by-text = Their text message was answered
