package com.ooma.office.testing.architecture.offender.kernelcrowds.web.input;

class OffendingA {}

class OffendingB {}

class OffendingC {}

class OffendingD {}

class OffendingE {}

class OffendingF {}

class OffendingG {}

class OffendingH {}

class OffendingI {}

class OffendingJ {}

class OffendingK {}

class OffendingL {}

class OffendingM {}

class OffendingN {}

class OffendingO {}

class OffendingP {}

class OffendingQ {}

class OffendingR {}

class OffendingS {}
