namespace CryptoAssert;

/// <summary>How a check ended. Only <see cref="Passed"/> lets the test pass.</summary>
public enum Outcome
{
    /// <summary>Every control held, at least one attack ran, and none got through.</summary>
    Passed,

    /// <summary>At least one attack got through: see <see cref="CheckReport.Findings"/>.</summary>
    Failed,

    /// <summary>A request with a known answer was answered otherwise, so nothing was tested.</summary>
    ControlFailed,

    /// <summary>The answers could not be told apart, or the budget ran out before the verdict.</summary>
    Inconclusive,

    /// <summary>No attack of this check applies to the subject. Never counts as a pass.</summary>
    NotApplicable,
}
