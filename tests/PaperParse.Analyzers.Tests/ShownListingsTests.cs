using System.Reflection;

namespace PaperParse.Analyzers.Tests;

/// <summary>Of every rule tests show at least three listings on which it fires, and three near misses on which it does not.</summary>
public sealed class ShownListingsTests
{
    private const int Fewest = 3;

    /// <summary>What is about all rules at once says little of one.</summary>
    private static readonly Type[] AboutAll = [typeof(BuiltInRulesTests), typeof(FixpointTests), typeof(RulePagesTests), typeof(SeedTests), typeof(RuleOptionsTests), typeof(BuiltInProfilesTests), typeof(RuleVerifierTests)];

    /// <summary>In which order tests run nobody knows: those of single rules run here once more.</summary>
    private static readonly Lazy<int> Runs = new(RunAll);

    public static TheoryData<string> AllIds => [.. BuiltInRules.All.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(AllIds))]
    public void Three_and_three(string id)
    {
        Assert.True(Runs.Value > 0);
        Assert.True(ShownListings.Count(id, fires: true) >= Fewest, $"tests show {ShownListings.Count(id, fires: true)} listings on which {id} fires");
        Assert.True(ShownListings.Count(id, fires: false) >= Fewest, $"tests show {ShownListings.Count(id, fires: false)} listings on which {id} does not fire");
    }

    private static int RunAll()
    {
        var runs = 0;
        foreach (var type in typeof(RuleTests).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(RuleTests)) && !AboutAll.Contains(type)))
        {
            foreach (var method in type.GetMethods().Where(method => method.GetCustomAttribute<FactAttribute>() is { } fact && fact is not SkippableFactAttribute))
            {
                foreach (var arguments in ArgumentsOf(method))
                {
                    runs += Passes(type, method, arguments) ? 1 : 0;
                }
            }
        }

        return runs;
    }

    private static bool Passes(Type type, MethodInfo method, object?[] arguments)
    {
        try
        {
            method.Invoke(Activator.CreateInstance(type), arguments);
            return true;
        }
        catch (TargetInvocationException)
        {
            // It fails by itself, too.
            return false;
        }
    }

    private static IEnumerable<object?[]> ArgumentsOf(MethodInfo method) =>
        method.GetParameters().Length == 0 ? [[]] : method.GetCustomAttributes<Xunit.Sdk.DataAttribute>().SelectMany(data => data.GetData(method)).Select(arguments => Filled(method, arguments));

    /// <summary>With the defaults of what is not given.</summary>
    private static object?[] Filled(MethodInfo method, object?[] arguments) =>
        [.. arguments, .. method.GetParameters().Skip(arguments.Length).Select(parameter => parameter.DefaultValue)];
}
