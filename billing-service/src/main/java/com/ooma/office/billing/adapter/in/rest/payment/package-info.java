@NullMarked
package com.ooma.office.billing.adapter.in.rest.payment;

import org.jspecify.annotations.NullMarked;
