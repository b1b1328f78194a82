@NullMarked
package com.ooma.office.billing.adapter.in.rest.rating;

import org.jspecify.annotations.NullMarked;
