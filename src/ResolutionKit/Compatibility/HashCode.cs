#if !NET
namespace System;

internal struct HashCode
{
    private int _value;

    public void Add<T>(T value) => _value = unchecked((_value * 31) + (value?.GetHashCode() ?? 0));

    public readonly int ToHashCode() => _value;

    public static int Combine<T1, T2>(T1 first, T2 second)
    {
        var hash = default(HashCode);
        hash.Add(first);
        hash.Add(second);
        return hash.ToHashCode();
    }

    public static int Combine<T1, T2, T3>(T1 first, T2 second, T3 third) => Combine(Combine(first, second), third);

    public static int Combine<T1, T2, T3, T4>(T1 first, T2 second, T3 third, T4 fourth) => Combine(Combine(first, second, third), fourth);
}
#endif
