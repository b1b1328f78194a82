/// What a release of the service brings along.
@NullMarked
package com.ooma.office.support.adapter.out.settings;

import org.jspecify.annotations.NullMarked;
