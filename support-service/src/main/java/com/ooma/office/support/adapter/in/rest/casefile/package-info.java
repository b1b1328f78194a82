@NullMarked
package com.ooma.office.support.adapter.in.rest.casefile;

import org.jspecify.annotations.NullMarked;
