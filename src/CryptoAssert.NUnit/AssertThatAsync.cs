namespace CryptoAssert;

/// <summary>NUnit's own <c>Assert.ThatAsync</c> takes what is checked from a delegate; here it is given as it is.</summary>
public static class AssertThatAsync
{
    extension(Assert)
    {
        /// <summary>
        /// Runs the check of the subject, which must pass: <c>await Assert.ThatAsync(orders, Does.RejectUnsignedJwt())</c>.
        /// </summary>
        public static Task ThatAsync<TSubject>(TSubject subject, SecurityConstraint<TSubject> constraint)
        {
            ArgumentNullException.ThrowIfNull(constraint);
            return constraint.AssertAsync(subject);
        }
    }
}
