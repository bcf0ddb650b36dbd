/** What sees a change of a spec: each kind of change is applied to a copy of each spec and put to each gate. */
@NullMarked
package io.github.tctasks.contracts.mutation;

import org.jspecify.annotations.NullMarked;
