/// A member company's telephone system: its extensions, and the numbers that reach it.
package com.ooma.office.provisioning.domain.telephony;
