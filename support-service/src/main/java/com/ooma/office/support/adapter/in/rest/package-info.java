/// The REST resources and the request bodies they take.
@NullMarked
package com.ooma.office.support.adapter.in.rest;

import org.jspecify.annotations.NullMarked;
