@NullMarked
package com.ooma.office.provisioning.application.telephony.port;

import org.jspecify.annotations.NullMarked;
