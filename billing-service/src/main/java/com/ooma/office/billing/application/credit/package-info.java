/// Credits are made of what went wrong, and granted by care.
@NullMarked
package com.ooma.office.billing.application.credit;

import org.jspecify.annotations.NullMarked;
