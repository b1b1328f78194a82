/// A member company's telephone system: its extensions, and the numbers that reach it.
@NullMarked
package com.ooma.office.provisioning.domain.telephony;

import org.jspecify.annotations.NullMarked;
