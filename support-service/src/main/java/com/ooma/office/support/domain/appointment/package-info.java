/// When somebody of ours sets a company's telephones up with it.
@NullMarked
package com.ooma.office.support.domain.appointment;

import org.jspecify.annotations.NullMarked;
