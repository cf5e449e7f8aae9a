using System.Reflection;
using Microsoft.AspNetCore.Mvc.Testing;

namespace CryptoAssert.Tests.Fluent;

public sealed class ConventionTests
{
    /// <summary>Verbs of a WebApplicationFactory, which gets no Should() from us: their checks have <c>Should().Pass()</c>.</summary>
    private static bool IsOfAnApp(MethodInfo verb) => verb.GetParameters()[0].ParameterType is { IsGenericType: true } type
        && type.GetGenericTypeDefinition() == typeof(WebApplicationFactory<>);

    [Fact]
    public void Every_verb_of_a_subject_of_ours_is_a_verb_of_Should()
    {
        var should = typeof(ShouldExtensions).GetMethods(BindingFlags.Public | BindingFlags.Static)
            .ToDictionary(method => method.GetParameters()[0].ParameterType, method => method.ReturnType);

        Assert.Equal(
            Verbs.All.Where(verb => !IsOfAnApp(verb))
                .Select(verb => $"{verb.GetParameters()[0].ParameterType.Name}: {Verbs.Signature(verb, Verbs.Bare(verb.Name))}").Order(StringComparer.Ordinal),
            should.Where(pair => pair.Key != typeof(SecurityCheck))
                .SelectMany(pair => pair.Value.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                    .Select(method => $"{pair.Key.Name}: {Verbs.Signature(method, from: 0)}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Should_hangs_on_types_of_ours_only() =>
        Assert.All(
            typeof(ShouldExtensions).GetMethods(BindingFlags.Public | BindingFlags.Static),
            method => Assert.Equal(typeof(SecurityCheck).Assembly, method.GetParameters()[0].ParameterType.Assembly));
}
