@NullMarked
package com.ooma.office.porting.adapter.in.rest.request;

import org.jspecify.annotations.NullMarked;
