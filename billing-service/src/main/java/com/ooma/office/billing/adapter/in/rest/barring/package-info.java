@NullMarked
package com.ooma.office.billing.adapter.in.rest.barring;

import org.jspecify.annotations.NullMarked;
