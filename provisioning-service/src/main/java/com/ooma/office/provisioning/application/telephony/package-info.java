@NullMarked
package com.ooma.office.provisioning.application.telephony;

import org.jspecify.annotations.NullMarked;
