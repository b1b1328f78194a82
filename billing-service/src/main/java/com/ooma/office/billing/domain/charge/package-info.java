/// What a product costs on which days of a month, and the bill that such charges make for a buyer.
@NullMarked
package com.ooma.office.billing.domain.charge;

import org.jspecify.annotations.NullMarked;
