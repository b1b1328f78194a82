@NullMarked
package com.ooma.office.billing.adapter.in.rest.invoice;

import org.jspecify.annotations.NullMarked;
