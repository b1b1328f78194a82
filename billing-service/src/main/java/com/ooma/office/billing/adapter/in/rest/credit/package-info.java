/// Credits over REST.
@NullMarked
package com.ooma.office.billing.adapter.in.rest.credit;

import org.jspecify.annotations.NullMarked;
