@NullMarked
package com.ooma.office.support.adapter.in.rest.privacy;

import org.jspecify.annotations.NullMarked;
