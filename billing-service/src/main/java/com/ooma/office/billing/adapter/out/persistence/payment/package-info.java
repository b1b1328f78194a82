@NullMarked
package com.ooma.office.billing.adapter.out.persistence.payment;

import org.jspecify.annotations.NullMarked;
