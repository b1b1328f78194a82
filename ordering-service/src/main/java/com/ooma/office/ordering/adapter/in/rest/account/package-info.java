@NullMarked
package com.ooma.office.ordering.adapter.in.rest.account;

import org.jspecify.annotations.NullMarked;
