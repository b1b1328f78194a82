@NullMarked
package com.ooma.office.provisioning.adapter.in.rest.telephony;

import org.jspecify.annotations.NullMarked;
