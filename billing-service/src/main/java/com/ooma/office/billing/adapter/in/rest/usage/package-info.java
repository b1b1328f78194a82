@NullMarked
package com.ooma.office.billing.adapter.in.rest.usage;

import org.jspecify.annotations.NullMarked;
