/// What billing offers over HTTP: its resources.
@NullMarked
package com.ooma.office.billing.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
