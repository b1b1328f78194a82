/// What is asked of others over HTTP.
@NullMarked
package com.ooma.office.billing.adapter.out.http;

import org.jspecify.annotations.NullMarked;
