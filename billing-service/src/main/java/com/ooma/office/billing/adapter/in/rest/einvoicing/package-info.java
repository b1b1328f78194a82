@NullMarked
package com.ooma.office.billing.adapter.in.rest.einvoicing;

import org.jspecify.annotations.NullMarked;
