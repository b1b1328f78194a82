/// What a company pays for, as it is heard of it, and the periods that become bills.
@NullMarked
package com.ooma.office.billing.application.subscription;

import org.jspecify.annotations.NullMarked;
