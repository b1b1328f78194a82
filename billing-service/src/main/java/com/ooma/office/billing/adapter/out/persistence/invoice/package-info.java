@NullMarked
package com.ooma.office.billing.adapter.out.persistence.invoice;

import org.jspecify.annotations.NullMarked;
