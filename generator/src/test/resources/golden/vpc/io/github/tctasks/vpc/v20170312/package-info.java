/**
 * Virtual Private Cloud (VPC), API version 2017-03-12.
 *
 * <p>Query of the asynchronous tasks of VPC.
 *
 * <p>Start at {@link io.github.tctasks.vpc.v20170312.VpcClient}.
 *
 * @see <a href="https://www.tencentcloud.com/document/product/215">API document</a>
 */
@NullMarked
package io.github.tctasks.vpc.v20170312;

import org.jspecify.annotations.NullMarked;
