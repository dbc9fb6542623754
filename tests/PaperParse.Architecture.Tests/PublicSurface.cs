using System.Reflection;

namespace PaperParse.Architecture.Tests;

/// <summary>The types that a user of an assembly meets in signatures of its public and protected members.</summary>
internal static class PublicSurface
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>Each member on the surface of the types that shows a type of the assembly named, as <c>Type.Member</c>.</summary>
    public static IEnumerable<string> MembersThatShow(string assemblyName, IEnumerable<Type> types) =>
        from type in types
        from shown in TypesOf(type)
        where Parts(shown.Type).Any(part => part.Assembly.GetName().Name == assemblyName)
        select $"{type.FullName}.{shown.Member}";

    private static IEnumerable<(string Member, Type Type)> TypesOf(Type type)
    {
        if (type.BaseType is { } baseType)
            yield return ("base type", baseType);
        foreach (var contract in type.GetInterfaces())
            yield return ("interfaces", contract);
        foreach (var constraint in type.GetGenericArguments().Where(argument => argument.IsGenericParameter).SelectMany(argument => argument.GetGenericParameterConstraints()))
            yield return ("constraints", constraint);
        foreach (var field in type.GetFields(Declared).Where(field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly))
            yield return (field.Name, field.FieldType);
        foreach (var method in type.GetMembers(Declared).OfType<MethodBase>().Where(method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly))
        {
            foreach (var parameter in method.GetParameters())
                yield return (method.Name, parameter.ParameterType);
            if (method is MethodInfo function)
                yield return (method.Name, function.ReturnType);
            foreach (var constraint in method.IsGenericMethod ? method.GetGenericArguments().SelectMany(argument => argument.GetGenericParameterConstraints()) : [])
                yield return (method.Name, constraint);
        }
    }

    /// <summary>The type, what it is an array or reference of, and its type arguments.</summary>
    private static IEnumerable<Type> Parts(Type type)
    {
        if (type.HasElementType)
            return Parts(type.GetElementType()!);
        return type.IsGenericParameter ? [] : [type, .. type.GetGenericArguments().SelectMany(Parts)];
    }
}
