@NullMarked
package com.ooma.office.billing.adapter.in.rest.document;

import org.jspecify.annotations.NullMarked;
