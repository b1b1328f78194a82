@NullMarked
package com.ooma.office.billing.adapter.in.rest.rerating;

import org.jspecify.annotations.NullMarked;
