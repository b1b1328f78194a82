@NullMarked
package com.ooma.office.billing.adapter.in.rest.prepaid;

import org.jspecify.annotations.NullMarked;
