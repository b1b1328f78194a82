@NullMarked
package com.ooma.office.provisioning.adapter.out.persistence.telephony;

import org.jspecify.annotations.NullMarked;
