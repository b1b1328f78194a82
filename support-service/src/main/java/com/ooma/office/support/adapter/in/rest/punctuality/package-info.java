@NullMarked
package com.ooma.office.support.adapter.in.rest.punctuality;

import org.jspecify.annotations.NullMarked;
