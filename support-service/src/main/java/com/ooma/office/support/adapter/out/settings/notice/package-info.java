/// Made-up facts that come with a release.
@NullMarked
package com.ooma.office.support.adapter.out.settings.notice;

import org.jspecify.annotations.NullMarked;
