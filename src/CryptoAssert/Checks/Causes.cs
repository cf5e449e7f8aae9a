namespace CryptoAssert.Checks;

/// <summary>Folds findings that have one cause: the report names it once, with its symptoms.</summary>
internal static class Causes
{
    /// <summary>The same for each subject by itself (a key of several): what is wrong with one explains nothing of another.</summary>
    public static IReadOnlyList<Finding> FoldEach(IReadOnlyList<Finding> findings) =>
    [
        .. findings.GroupBy(finding => finding.Evidence.Variant, StringComparer.Ordinal)
            .SelectMany(group => group.DistinctBy(finding => finding.Id, StringComparer.Ordinal).Count() == group.Count() ? Fold([.. group]) : [.. group])
            .OrderByDescending(finding => finding.Severity)
            .ThenBy(finding => finding.Id, StringComparer.Ordinal),
    ];

    /// <summary>The findings that no other finding explains, most severe first, each with those it explains.</summary>
    public static IReadOnlyList<Finding> Fold(IReadOnlyList<Finding> findings)
    {
        var byId = findings.ToDictionary(finding => finding.Id, StringComparer.Ordinal);
        return
        [
            .. findings
                .GroupBy(finding => Root(finding.Attack).Id, StringComparer.Ordinal)
                .Select(group => byId[group.Key].With(symptoms: [.. group.Where(finding => finding.Id != group.Key)]))
                .OrderByDescending(finding => finding.Severity)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal),
        ];

        Attack Root(Attack attack)
        {
            // an attack explained by itself through others stays its own root
            var seen = new HashSet<string>(StringComparer.Ordinal) { attack.Id };
            while (attack.ExplainedBy.FirstOrDefault(id => byId.ContainsKey(id) && seen.Add(id)) is { } explanation)
            {
                attack = byId[explanation].Attack;
            }

            return attack;
        }
    }
}
