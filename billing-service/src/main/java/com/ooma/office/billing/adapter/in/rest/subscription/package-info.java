@NullMarked
package com.ooma.office.billing.adapter.in.rest.subscription;

import org.jspecify.annotations.NullMarked;
